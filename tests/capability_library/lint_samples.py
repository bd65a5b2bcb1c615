"""Two records that no rule objects to, and libraries made of them, for tests to break one thing at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import yaml

from capability_library.lint import Problem, Rule
from capability_library.schema import Capability, Domain, Framework, Kpi, Library

NEGOTIATING = Capability.model_validate(
    yaml.safe_load("""
id: value-negotiation
name: Negotiating on value
domain: sales
kind: technical
definition: >-
  Reaches agreements in which the customer pays for the worth they see, trading terms for terms, so that margin
  and the relationship both survive the deal.
components:
  skills: [trading concessions, reading who can say yes]
  knowledge: [deal economics, procurement tactics]
  processes: [deal desk approval, pre-negotiation plan]
  tools: [concession ladder, pricing model]
  behaviours: [holds silence, asks for something in return]
signals:
  - Procurement runs our meetings.
  - We give away ten points of discount in the last week of every quarter.
  - Renewals always come in lower than last year.
  - Service hours get thrown in free and then nobody can staff them.
  - We keep extending payment days and get nothing back for it.
  - The rep is on the phone to me the moment a buyer says it is too dear.
kpis: [win-rate, gross-margin]
levels:
  1:
    - Prepares a list of must-haves with help before a customer call.
    - Quotes list price to a small buyer without apologising for it.
  2:
    - Asks for volume, term or a reference before lowering any figure.
    - Waits out the pause after naming a price instead of filling it.
  3:
    - Exposes a bluff by checking what switching would cost the buyer.
    - Restores scope when a customer accepts the lower price but keeps the full bundle.
  4:
    - Refuses a famous logo whose terms would become every later customer's starting point.
    - Rehearses other account teams as their opponent before big meetings.
  5:
    - Authors the rules by which the entire sales force trades.
    - Moves the company from discounting at quarter end to prices that customers stop testing.
activities:
  - {strand: work, format: stretch-assignment, title: Lead one renewal with a written plan, hours: 6,
     outcome: Trades every give for something of equal worth,
     practice: Debrief each call against the plan within a day,
     evidence: The plan marked up beside the signed terms}
  - {strand: others, format: coaching, title: Be the buyer for a colleague's big deal, hours: 3,
     outcome: Anticipates the other chair, practice: Play hard for twenty minutes and then swap,
     evidence: Buyer's notes handed over}
  - {strand: formal, format: simulation, title: Five issues against a trained purchaser, hours: 4,
     outcome: Reaches a deal above target margin, practice: Two rounds with the secret brief opened after each,
     evidence: Score sheet of both rounds}
  - {strand: work, format: captured-interaction, title: Score the recording of a money talk, hours: 2,
     outcome: Notices what was given without an ask, practice: Mark every give by the minute,
     evidence: Transcript with three better lines}
accomplishments:
  proficient: A renewal signed at list price after a competing bid.
  shaping: A deal desk rule book that held company discount under eight points for a year.
coaching: Ask before the next big call what they will request in return if price comes up.
related: [shift-handover]
""")
)

HANDOVER = Capability.model_validate(
    yaml.safe_load("""
id: shift-handover
name: Handing over a shift
domain: health-care
kind: behavioural
definition: >-
  Passes on to the next crew which patients are at risk, what was promised to whom and what is still undone, so
  that nobody finds out at midnight.
components:
  skills: [ordering by risk, concise briefing]
  knowledge: [what gets lost at transfer, who carries responsibility]
  processes: [bedside round, read-back]
  tools: [SBAR sheet, patient list]
  behaviours: [says plainly what was not done, protects the quiet]
signals:
  - Nights come on and discover the bloods were never taken.
  - It takes fifty minutes and they still ask me afterwards.
  - He went to theatre with the allergy on the old sheet.
  - Everybody thought somebody else was chasing the scan.
  - Saturday starts from scratch because Friday's plan sits in one doctor's head.
  - Crews tell the story to whoever walks past in the corridor.
kpis: [handoff-errors, win-rate]
levels:
  1:
    - Fills in every heading for one patient before going home.
    - Checks the wristband and the drip together with the incoming nurse.
  2:
    - Orders a bay of six by danger within the ten minutes allowed.
    - Lists jobs left undone with the hour by which each is due.
  3:
    - Interrupts a rambling colleague to find out what could go wrong tonight.
    - Reconciles three conflicting accounts of a confused man's history.
  4:
    - Negotiates with the ambulance service a meeting point that works at full department.
    - Audits a sample of transfers by following words through to deeds.
  5:
    - Standardises what crosses every boundary between hospital and care home in the district.
    - Publishes how much harm the new design of ward changeover prevented.
activities:
  - {strand: work, format: captured-interaction, title: Replay your own evening, hours: 2,
     outcome: Puts the sickest first, practice: Record two evenings with consent and mark the noise,
     evidence: Second recording that is five minutes shorter}
  - {strand: others, format: shadowing, title: Follow one person through three transfers, hours: 4,
     outcome: Hears what the receivers still had to find out,
     practice: Walk along and write down repeated questions,
     evidence: A map with the gaps circled}
  - {strand: formal, format: microlearning, title: Five minutes on read-back, hours: 0.5,
     outcome: Closes with the receiver's own words, practice: Try one phrase on each of six shifts,
     evidence: Six cards signed by whoever took over}
  - {strand: work, format: stretch-assignment, title: Redraw the weekend list, hours: 6,
     outcome: Leaves a Friday plan the Saturday doctor works from, practice: Pilot it for three weekends and ring,
     evidence: Third version and a count of saved calls}
accomplishments:
  proficient: A routine on one unit after which no missed job was reported for two months.
  shaping: One standard used by ambulance, hospital and homes with incidents down by a third.
coaching: Stand at the back and note what the incoming nurses ask again afterwards; bring three to the next talk.
related: [value-negotiation]
""")
)


def changed(record: Capability = NEGOTIATING, **fields: Any) -> Capability:
    """The record with other fields, checked by the schema."""
    return Capability.model_validate({**record.model_dump(), **fields})


def kpi(kpi_id: str, **fields: Any) -> Kpi:
    whole = {"name": f"Name of {kpi_id}", "formula": "a ÷ b", "unit": "per cent", "direction": "up"}
    return Kpi.model_validate({"id": kpi_id, "timing": "lagging", "domain": "sales", **whole, **fields})


def library(
    *records: Capability,
    kpis: tuple[str, ...] = ("win-rate", "gross-margin", "handoff-errors"),
    domains: tuple[str, ...] = ("sales", "health-care"),
) -> Library:
    """A library of the two good records, or of those that are given."""
    chosen = records or (NEGOTIATING, HANDOVER)
    return Library(
        framework=Framework(
            name="small", title="Small", version="1", capabilities={each.id: each for each in chosen}
        ),
        kpis={each: kpi(each) for each in kpis},
        domains={each: Domain(id=each, name=each, description=each) for each in domains},
    )


def found(rule: Rule | Callable[[Library], Any], *records: Capability) -> list[Problem]:
    return list(rule(library(*records)))
