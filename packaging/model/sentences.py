"""Sentences of our own invention to compare two builds of the encoder on: many lengths and forms."""

from __future__ import annotations

from itertools import product

_PLACES = ("Harrowgate", "Lindmoor", "the port of Esker", "Upper Tamsin", "Vale County")
_PEOPLE = ("Mayor Odile Brandt", "the inspector", "a spokesman for the ferry line", "Dr. Imre Kovalenko")
_ACTS = (
    "said the bridge would stay closed until at least 14 May",
    "denied that anyone had been told about the leak",
    "called the plan “a gamble with other people's money”",
    "raised the figure from 120 to 137 after a second count",
)
_EVENTS = (
    "A fire destroyed most of the old grain market in {place} on Tuesday night, but no one was hurt.",
    "{place}: council votes 7-4 to sell the waterworks",
    "Why is {place} still waiting for its hospital?",
    "In {place}, where rents have doubled in six years, tenants are suing the city for $2.3 million.",
)
_PLAIN = (
    "Yes.",
    "It rained.",
    "Sign up for our newsletter",
    "More than 400 passengers were stranded overnight.",
    "The court will hear the appeal in June.",
    "He resigned.",
    "She did not resign, her lawyer said.",
    "Unemployment fell to 4.1% in the third quarter, the lowest since 2009.",
    "BREAKING: two trains collide near the Oster tunnel",
    "Savings banks cut their rates for a fourth time.",
    "“I was there, and I saw nothing of the kind,” the driver told the panel.",
    "Prices of bread, oil and rice rose by 11, 17 and 23 per cent respectively.",
    "The minister's office confirmed the visit but gave no date.",
    "An earthquake of magnitude 5.9 shook the southern islands before dawn.",
    "Goalkeeper Ines Moreau saved two penalties as Rovers reached the final.",
    "The vaccine was 74 percent effective in adults over 65, according to the trial.",
    "Critics say the law is vague; supporters say that is the point.",
    "Q: Did you read the contract? A: I read part of it.",
    "Photo: the harbour wall after the storm",
    "Shares in Calder Steel closed down 8.4 points.",
    "Nobody from the company attended the hearing, which lasted nine hours and ended without a decision,"
    " and the chair, who had twice asked for the missing invoices, adjourned it until the accountants can"
    " be questioned under oath about the payments made through the foundation between March 2011 and 2014.",
    "Die Brücke bleibt bis Mai gesperrt.",
    "Le maire a démenti avoir vu le rapport.",
    "El puente seguirá cerrado hasta mayo.",
    "The 3-year-old was found safe.",
    "Troops withdrew from the valley after a ceasefire brokered by two neighbouring states.",
    "A study of 12,000 nurses links night shifts to heart disease.",
    "The singer cancelled her tour, citing exhaustion.",
    "The senator, a Democrat, voted with Republicans.",
    "What we know so far about the flooding",
)
_TOPICS = (
    "the harbour fund",
    "school meals",
    "the rail strike",
    "a data breach",
    "the drought",
    "wind farms",
)
_FRAMES = (
    "Officials defended {topic} after a report found gaps in the accounts.",
    "Opinion: {topic} deserves better than slogans",
    "How {topic} became the fight nobody wanted",
    "Three arrested over {topic}, police say",
    "Parliament delayed its vote on {topic} by two weeks, to the anger of smaller parties.",
    "{topic} cost taxpayers €48m last year, twice the forecast.",
    "There is no evidence that {topic} was discussed at the dinner, the committee concluded.",
    "Residents were told about {topic} only when the machines arrived.",
    "A judge threw out the case over {topic}.",
    "The company will pay back every customer affected by {topic}, its chief executive promised on Friday.",
)


def sentences() -> list[str]:
    """At least 200 different sentences, always the same ones."""
    found = list(_PLAIN)
    found += [f"{who} {act}." for who, act in product(_PEOPLE, _ACTS)]
    found += [f"In {place}, {who} {act}." for place, who, act in product(_PLACES, _PEOPLE, _ACTS)]
    found += [event.format(place=place) for event, place in product(_EVENTS, _PLACES)]
    found += [frame.format(topic=topic) for frame, topic in product(_FRAMES, _TOPICS)]
    return [text[0].upper() + text[1:] for text in dict.fromkeys(found)]
