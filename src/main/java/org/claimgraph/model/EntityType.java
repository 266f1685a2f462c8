package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// What kind of thing a name names.
@Description("What kind of thing a name names.")
public enum EntityType {
    PERSON,
    ORGANIZATION,
    PLACE,
    /// A mission, a conference, a war, an election, a storm.
    EVENT,
    /// A spacecraft, a vehicle, a device, a programme, a medicine.
    PRODUCT,
    /// A book, a film, a song, a report.
    WORK,
    /// A law, a treaty, a ruling.
    LAW,
    /// A people, a party's members, a congregation: "Democrats", "Russians".
    GROUP,
    OTHER
}
