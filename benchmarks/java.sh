# Sourced by the scripts beside it: runs a class of the built benchmarks. Paths stay relative to the caller.

benchmarks_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

run_java() {
  local target=$benchmarks_dir/target java=java
  if [[ ! -d $target/classes/org || -z $(compgen -G "$target/lib/dixit-nlp-*.jar") ]]; then
    echo "The benchmarks are not built; in ${benchmarks_dir%/*}: mvn -B -ntp -q -Dquick -DskipTests package" >&2
    return 1
  fi
  if [[ -n ${JAVA_HOME:-} ]]; then
    java=$JAVA_HOME/bin/java
  fi
  # One thread works; the serial collector keeps the CPU time of the others out of its figures.
  "$java" -XX:+UseSerialGC -Xms512m -Xmx3g -cp "$target/classes:$target/lib/*" "$@"
}
