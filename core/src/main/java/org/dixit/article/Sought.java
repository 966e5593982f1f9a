package org.dixit.article;

/** What is to be found in a text because the caller did not give it. */
record Sought(boolean headline, boolean byline, boolean dateline) {}
