package org.dixit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesIT {

    /** What a main method does. */
    private interface Story {
        void run(String... args) throws IOException;
    }

    @Test
    void bundlesSeedArticle() throws IOException {
        assertThat(AzerbaijanArticle.text()).isEqualTo(Files.readString(Path.of("../seeds/000_9bf393ece1413e67.txt")));
    }

    @Test
    void azerbaijanArticleHasFiveRowsOfOneSpeaker() throws IOException {
        assertThat(printed(AzerbaijanArticle::main).lines())
                .filteredOn(line -> line.startsWith("Ilham Aliyev "))
                .hasSize(5);
    }

    @Test
    void jsonReadAgainIsEqual() throws IOException {
        assertThat(printed(ArticleAsJson::main)).endsWith("Read again, it is equal: true\n");
    }

    @Test
    void quotationsBySpeakerNamesBoth() throws IOException {
        assertThat(printed(QuotationsBySpeaker::main)).contains("Maria Sousa").contains("Peter Lang");
    }

    @Test
    void customStageLeadsItsSourcesToSpeakers() throws IOException {
        assertThat(printed(CustomStage::main)).isEqualTo("""
                        q1 INDIRECT "The comet will return" - Leo Grant
                        q2 INDIRECT "The harbour will freeze" - Mira Holt
                        """);
    }

    @Test
    void folderOfArticlesNamesEveryFile() throws IOException {
        assertThat(printed(FolderOfArticles::main, "../seeds"))
                .startsWith("000_9bf393ece1413e67.txt\n  q1 INDIRECT ")
                .contains("  q5 DIRECT ");
    }

    @Test
    void statementsStandWhereTheyAreSaidTo() throws IOException {
        String text = AzerbaijanArticle.text();
        String printed = printed(StatementsWithOffsets::main, "../seeds/000_9bf393ece1413e67.txt");
        assertThat(printed.lines()).hasSizeGreaterThan(5).allMatch(line -> line.split("\t", -1).length == 8);
        String[] first = printed.split("\n", -1)[1].split("\t", -1);
        String[] offsets = first[2].split("-", -1);
        assertThat(first[1]).isEqualTo("q1");
        assertThat(first[3]).isEqualTo("Ilham Aliyev");
        assertThat(text.substring(Integer.parseInt(offsets[0]), Integer.parseInt(offsets[1])))
                .isEqualTo(first[6])
                .startsWith("Strengthening of Islamic solidarity is one");
    }

    @Test
    void whoGetsQuotedCountsQuotationsAndArticles(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "“It is late,” said Ana Ruiz.\n\n“It rains,” said Ana Ruiz.");
        Files.writeString(folder.resolve("b.txt"), "“It is early,” said Ana Ruiz.\n\n“It snows,” said Tom Kim.");
        assertThat(printed(WhoGetsQuoted::main, folder.toString()))
                .isEqualTo("name,quotations,articles\n\"Ana Ruiz\",3,2\n\"Tom Kim\",1,1\n");
    }

    private static String printed(Story story, String... args) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            story.run(args);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
