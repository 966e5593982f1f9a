package org.dixit.json;

/** Where in a JSON text a value stands; line and column from 1. */
record Position(int line, int column, String pointer) {

    @Override
    public String toString() {
        String place = "line " + line + ", column " + column;
        return pointer.isEmpty() ? place : place + ", " + pointer;
    }
}
