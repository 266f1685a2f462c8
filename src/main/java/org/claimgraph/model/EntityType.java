package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// What kind of thing a name names.
@Description("What kind of thing a name names.")
public enum EntityType {
    @Description("A human being.")
    PERSON,
    @Description("A company, an authority, a party, a team.")
    ORGANIZATION,
    @Description("A country, a town, a building, a river.")
    PLACE,
    @Description("A mission, a conference, a war, an election, a storm.")
    EVENT,
    @Description("A spacecraft, a vehicle, a device, a programme, a medicine.")
    PRODUCT,
    @Description("A book, a film, a song, a report.")
    WORK,
    @Description("A law, a treaty, a ruling.")
    LAW,
    @Description("A people, a party's members, a congregation: \"Democrats\", \"Russians\".")
    GROUP,
    @Description("Anything else that has a name.")
    OTHER
}
