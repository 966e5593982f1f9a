package org.dixit.entity;

/** What an entity is. */
public enum EntityType {
    /** A single human being. */
    PERSON,
    /** A company, institution, party, team, newspaper … */
    ORGANIZATION,
    /** A country, city, region, building … */
    LOCATION,
    /** Several people, named together or not at all: "Kim and Park", "two officials". */
    GROUP,
    /** Any other named or described thing: an event, a law, a report, a work. */
    MISC
}
