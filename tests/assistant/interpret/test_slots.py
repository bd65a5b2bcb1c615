"""Which slots a message fills: each row is what was asked, what was said, and the slots that must be there."""

import pytest

from assistant.brief import Cell, FindingDraft, Slot
from assistant.commands import Answer, Correct
from assistant.interpret.rules import RulesInterpreter
from tests.assistant.interpret.moments import moment

S = Slot


def drafts(text: str, slot: Slot | None, **more: object) -> list[FindingDraft]:
    found = RulesInterpreter().interpret(text, moment(slot, **more))
    return [d for command in found if isinstance(command, Answer | Correct) for d in command.drafts]


SPEC: list[tuple[Slot | None, str, set[Slot]]] = [
    # Answers to what was asked, in several sectors and manners
    (S.FRAME, "I run the Rotterdam depot, 40 field engineers", {S.FRAME}),
    (S.FRAME, "head of maintenance", {S.FRAME}),
    (S.FRAME, "nurses on ward 7", {S.FRAME}),
    (S.FRAME, "The board decides, I prepare", {S.FRAME}),
    (S.GOAL, "customers stay longer than two years", {S.GOAL}),
    (S.GOAL, "zero defects at the dock", {S.GOAL}),
    (S.PROBLEM, "renewals come to us two weeks before the date", {S.PROBLEM}),
    (S.PROBLEM, "late parts", {S.PROBLEM}),
    (S.PRIORITY, "the handover, then the quote", {S.PRIORITY}),
    (S.CRITICAL_WORK, "when the box comes off the crane", {S.CRITICAL_WORK}),
    (S.CRITICAL_WORK, "it's decided in the renewal call", {S.CRITICAL_WORK}),
    (S.CRITICAL_WORK, "the handover at 7am, the ward sister carries it", {S.CRITICAL_WORK}),
    (S.EXCELLENCE, "Maria calls them before the visit", {S.EXCELLENCE}),
    (S.CRITICAL_WORK, "Others wait at the desk, but she walks the floor", {S.EXCELLENCE}),
    (S.INCIDENT, "In March a crane stood still for two days", {S.INCIDENT}),
    (S.CAUSE, "nobody ever told them what good looks like", {S.CAUSE}),
    (S.FUTURE, "electric trucks", {S.FUTURE}),
    (S.EXISTING, "we have five values on the wall", {S.EXISTING}),
    (S.LEVEL, "they work alone", {S.LEVEL}),
    (S.CONSTRAINTS, "two hours a week", {S.CONSTRAINTS}),
    (S.CONSTRAINTS, "English is a second language for most", {S.CONSTRAINTS}),
    (S.PROOF, "ask the ward sister to confirm", {S.PROOF}),
    (S.KPI, "churn 18 -> 12 by end of Q3", {S.KPI}),
    (S.KPI, "18 to 12", {S.KPI}),
    (S.KPI, "FTF is 68, must be 80", {S.KPI}),
    (S.KPI, "how many pilots come back after a year", {S.KPI}),
    (S.CAUSE, "the ones who do it properly fall behind on their numbers and get shouted at", {S.CAUSE}),
    (S.CAUSE, "they'd rather be out on the road than doing paperwork", {S.CAUSE}),
    (S.CAUSE, "the wind decides", {S.CAUSE}),
    (S.EXISTING, "HR rolled out a competency model in 2023, nobody uses it", {S.EXISTING}),
    (S.EXCELLENCE, "Deniz never leaves without reading the last three notes", {S.EXCELLENCE}),
    (S.PROOF, "if the internal audit comes back clean in spring", {S.PROOF}),
    (S.KPI, "Reopen rate 16 percent now, has to be under 8 by end of next year", {S.KPI}),
    # Several things at once
    (
        S.FRAME,
        "I'm head of service at a lift firm, 40 field engineers. First time fix is 68 and must be 80 by June.",
        {S.FRAME, S.KPI},
    ),
    (S.GOAL, "we want to cut churn from 18 to 12", {S.GOAL, S.KPI}),
    (S.PROBLEM, "Parts arrive late because nobody has time to plan", {S.PROBLEM, S.CAUSE}),
    (S.PROBLEM, "Churn is 18, should be 12. We lose people after six months.", {S.PROBLEM, S.KPI}),
    (S.KPI, "OEE 71, want 85. The problem is that the line stops every shift.", {S.KPI, S.PROBLEM}),
    (S.KPI, "OEE 71, want 85. By the way, we already have a lean academy.", {S.KPI, S.EXISTING}),
    (S.GOAL, "We want to become first choice for growers. I run the Venlo branch.", {S.GOAL, S.FRAME}),
    (
        S.PROBLEM,
        "the van leaves without parts. our best people check the evening before",
        {S.PROBLEM, S.EXCELLENCE},
    ),
    (S.PROBLEM, "Orders are late. Last month we lost a big account over it.", {S.PROBLEM, S.INCIDENT}),
    (
        S.CRITICAL_WORK,
        "the morning briefing. no budget though, and the works council has to agree",
        {S.CRITICAL_WORK, S.CONSTRAINTS},
    ),
    (S.EXCELLENCE, "They call ahead. I'd believe it if callbacks halved by summer.", {S.EXCELLENCE}),
    (S.CAUSE, "no feedback. We already have a leadership programme by the way.", {S.CAUSE, S.EXISTING}),
    (S.CAUSE, "the rota is wrong and next year regulation will make it worse", {S.CAUSE}),
    (
        S.FUTURE,
        "AI will write the quotes. Two hours a week is all they have for training.",
        {S.FUTURE, S.CONSTRAINTS},
    ),
    (
        None,
        "I run a contact centre, my team of 120 agents. We want to keep customers. Churn is 18, target 12.",
        {S.FRAME, S.GOAL, S.KPI},
    ),
    (
        S.GOAL,
        "honestly? keep customers. we're rolling out Salesforce the main problem is nobody calls before renewal",
        {S.GOAL, S.PROBLEM},
    ),
    # Non-native, terse, number-heavy
    (S.PROBLEM, "the machine is stop too much, every shift 3 times", {S.PROBLEM}),
    (S.CAUSE, "they dont know how, no time also", {S.CAUSE}),
    (S.KPI, "NPS 12 to 30, OEE 71 to 85, churn 18 to 12", {S.KPI}),
    (S.GOAL, "growth", {S.GOAL}),
    # Cues for a slot that wasn't asked about
    (S.KPI, "I'm responsible for the night shift", {S.FRAME}),
    (S.KPI, "the biggest problem is that orders go out wrong", {S.PROBLEM}),
    (S.KPI, "it's decided in the first call with the customer", {S.CRITICAL_WORK}),
    (S.KPI, "our best nurses check the drip before the round", {S.EXCELLENCE}),
    (S.KPI, "if I could only fix two, the quote and the handover", {S.PRIORITY}),
    (S.KPI, "we trained everyone on SPIN last year", {S.EXISTING}),
    (S.KPI, "they decide up to 10k themselves", {S.LEVEL}),
    (S.KPI, "the union has to agree", {S.CONSTRAINTS}),
    (S.KPI, "in six months I'd want to see fewer callbacks", {S.PROOF}),
    (S.KPI, "from 2027 the new law will force us to report every leak", {S.FUTURE}),
    (S.KPI, "the bonus is paid on volume", {S.CAUSE}),
    (S.KPI, "last week a customer waited four hours and we lost the contract", {S.INCIDENT}),
]

NOT_THERE: list[tuple[Slot | None, str, set[Slot]]] = [
    (S.KPI, "NPS is 12 at the moment, and I'd like 25", {S.CRITICAL_WORK}),
    (S.KPI, "Can't say, I only started in September", {S.KPI}),
    (S.LEVEL, "most have ten years in, a few came last autumn", {S.INCIDENT}),
    (S.KPI, "churn 18 -> 12", {S.PROBLEM, S.GOAL, S.FRAME, S.CONSTRAINTS}),
    (
        S.EXCELLENCE,
        "Our best people walk the line before the shift starts, others wait",
        {S.FRAME, S.CONSTRAINTS, S.PROBLEM},
    ),
    (S.PROBLEM, "late parts", {S.CAUSE, S.FRAME}),
    (S.CONSTRAINTS, "two hours a week, no budget", {S.CAUSE, S.FRAME, S.PROBLEM}),
    (S.FRAME, "people don't know who decides in my team of 12", {S.KPI}),
    (S.INCIDENT, "last month a ship waited two days, then we lost the slot", {S.KPI, S.PROBLEM}),
    (S.CRITICAL_WORK, "the discharge talk at noon", {S.INCIDENT, S.FRAME}),
    (S.PROBLEM, "I have 45 people and they arrive late", {S.KPI}),
    (S.CRITICAL_WORK, "The sister should do the round, but she sits over the rota", {S.EXCELLENCE}),
    (S.CRITICAL_WORK, "He is supposed to ring them first but he writes an e-mail", {S.EXCELLENCE}),
    (S.INCIDENT, "Ada does a huddle at eight. She lost two people in the whole season", {S.FRAME}),
    (S.EXCELLENCE, "he lost four drivers in a month, she none", {S.FRAME}),
]


@pytest.mark.parametrize(("slot", "text", "expected"), SPEC)
def test_slots_filled(slot: Slot | None, text: str, expected: set[Slot]) -> None:
    found = drafts(text, slot)
    assert expected <= {draft.slot for draft in found}
    assert all(draft.quote in text and draft.quote for draft in found)


@pytest.mark.parametrize(("slot", "text", "unwanted"), NOT_THERE)
def test_slots_not_filled(slot: Slot | None, text: str, unwanted: set[Slot]) -> None:
    assert not unwanted & {draft.slot for draft in drafts(text, slot)}


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("we're rolling out Salesforce so that customers stay", ["initiative", "goal"]),
        ("customers stay longer", ["goal"]),
        ("we're implementing SAP", ["initiative"]),
        ("keep the top 20 accounts", ["goal"]),
        ("we want to roll out lean", ["initiative"]),
    ],
)
def test_goal_and_initiative_are_told_apart(text: str, tags: list[str]) -> None:
    assert [draft.tag for draft in drafts(text, S.GOAL)] == tags


@pytest.mark.parametrize(
    ("text", "aim", "tag"),
    [
        ("last month we lost an account", None, "badly"),
        ("in June we saved the launch and they thanked us", None, "well"),
        ("the Lyon job", "well", "well"),
        ("the Lyon job", None, None),
    ],
)
def test_incidents_went_well_or_badly(text: str, aim: str | None, tag: str | None) -> None:
    assert drafts(text, S.INCIDENT, asked_aim=aim)[0].tag == tag


@pytest.mark.parametrize(
    ("text", "tag"), [("they work alone", "high"), ("mostly apprentices", "low"), ("band C", None)]
)
def test_level_is_high_or_low(text: str, tag: str | None) -> None:
    assert drafts(text, S.LEVEL)[0].tag == tag


def test_one_draft_a_measure() -> None:
    found = drafts("NPS 12 to 30, OEE 71 to 85, churn 18 to 12", S.KPI)
    assert [(d.kpi.kpi_id, d.kpi.baseline, d.kpi.target) for d in found if d.kpi] == [
        ("net-promoter-score", 12, 30),
        ("overall-equipment-effectiveness", 71, 85),
        ("customer-churn", 18, 12),
    ]


@pytest.mark.parametrize(
    ("aim", "baseline", "target"), [("target", None, 12), ("baseline", 12, None), (None, 12, None)]
)
def test_a_lone_number_goes_where_it_was_asked_for(
    aim: str | None, baseline: float | None, target: float | None
) -> None:
    (draft,) = drafts("12", S.KPI, asked_aim=aim)
    assert draft.kpi is not None
    assert (draft.kpi.baseline, draft.kpi.target) == (baseline, target)


def test_causes_carry_their_cell() -> None:
    found = drafts("they know how, but nobody has time. and the bonus is paid on volume", S.CAUSE)
    assert [draft.cell for draft in found] == [Cell.TOOLS, Cell.CONSEQUENCES]


def test_values_are_short_forms_without_lead_ins() -> None:
    (draft,) = drafts(
        "I think the main problem is that renewals come to us two weeks before the date", S.PROBLEM
    )
    assert draft.value == "renewals come to us two weeks before the date"
    (draft,) = drafts("If only one thing: the head nurses leading the floor.", S.PRIORITY)
    assert draft.value == "the head nurses leading the floor"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("First-time fix is 61% today, sorry", {S.KPI}),
        ("Oh, and first time fix is at 61 per cent, needs to be 75 by June.", {S.KPI}),
        ("It's 61% first-time fix at the moment, since you ask", {S.KPI}),
        ("Churn 18% last month, as I said", {S.KPI}),
        # A cause or a problem told with it is kept, and so is the measure.
        ("First-time fix is 61% because vans lack parts", {S.KPI, S.CAUSE, S.CRITICAL_WORK}),
        ("First-time fix is 61% and they bring the wrong part", {S.KPI, S.CRITICAL_WORK}),
        ("The vans lack parts. First-time fix is 61%.", {S.KPI, S.CAUSE, S.CRITICAL_WORK}),
        # Of one person, or more than a number: as it was said.
        ("Her first-time fix is 92%", {S.CRITICAL_WORK}),
        ("First-time fix is 61% in the north", {S.CRITICAL_WORK}),
    ],
)
@pytest.mark.parametrize("asked", [S.CRITICAL_WORK, S.PROBLEM])
def test_what_tells_a_measure_and_nothing_else_is_noted_once(asked: Slot, text: str, told: set[Slot]) -> None:
    expected = {asked if slot is S.CRITICAL_WORK else slot for slot in told}
    assert {draft.slot for draft in drafts(text, asked)} == expected


def test_a_name_may_begin_with_no() -> None:
    (draft,) = drafts("No-shows are 12%, should be 6%", S.KPI)
    assert draft.kpi
    assert (draft.kpi.name, draft.kpi.baseline, draft.kpi.target) == ("No-shows", 12, 6)


def test_a_measure_alone_can_be_what_comes_first_and_with_a_target_the_goal() -> None:
    assert {draft.slot for draft in drafts("churn 18 to 12", S.PRIORITY)} == {S.PRIORITY, S.KPI}
    assert {draft.slot for draft in drafts("churn 18 to 12 by June", S.GOAL)} == {S.GOAL, S.KPI}
    assert {draft.slot for draft in drafts("Churn is 18% today", S.GOAL)} == {S.KPI}


def test_a_reason_told_with_the_number_that_was_asked_for_is_kept() -> None:
    found = drafts("Churn is 18% because the notes are junk", S.KPI)
    assert [(draft.slot, draft.quote) for draft in found] == [
        (S.KPI, "Churn is 18%"),
        (S.CAUSE, "the notes are junk"),
    ]


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("L1 analysts are juniors", 1),
        ("the fitters are still apprentices", 1),
        ("juniors make the calls", 0),
        ("our students are graduates of other schools", 0),
    ],
)
def test_what_people_are_tells_their_level_whatever_was_asked(text: str, levels: int) -> None:
    assert sum(draft.slot is S.LEVEL for draft in drafts(text, None)) == levels


@pytest.mark.parametrize("asked", [S.INCIDENT, S.EXCELLENCE, S.PROBLEM, S.CONSTRAINTS])
@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Wrong. Churn is 18% today, target 12% by 31 Dec 2027.", 1),
        ("Alert SLA hit 76%, target 95%.", 1),
        ("She needs 6 minutes where others need 19.", 0),
        ("We had 40 calls and wanted 60 that day", 0),
        ("They have 2 hours a week and need 5.", 0),
    ],
)
def test_a_state_and_an_aim_that_stand_alone_are_a_measure_whatever_was_asked(
    asked: Slot, text: str, measures: int
) -> None:
    assert sum(draft.kpi is not None for draft in drafts(text, asked)) == measures


@pytest.mark.parametrize("asked", [S.GOAL, S.PROBLEM])
@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("New people wait about 5 weeks for a first visit and I want it under 2.", 1),
        ("Orders take from 3 to 5 days", 0),
        ("Maria needs 6 minutes and the others need 19.", 0),
    ],
)
def test_a_wish_for_what_was_just_named_makes_it_a_measure(asked: Slot, text: str, measures: int) -> None:
    assert sum(draft.kpi is not None for draft in drafts(text, asked)) == measures


def test_what_would_be_were_it_put_right_is_no_cause() -> None:
    for text in (
        "If the sickness is solved then I have all buses out.",
        "The late parts. Once the sick leave came down we would run every bus.",
    ):
        assert {draft.slot for draft in drafts(text, S.PRIORITY)} == {S.PRIORITY}
    for text, asked in (
        ("The spare parts, because we have too little stock.", S.PRIORITY),
        ("If the system crashes we lose the whole day.", S.PRIORITY),
        ("If someone is on sick leave, nobody has time.", S.CAUSE),
        ("If the sickness is solved we still have no time.", S.CAUSE),
    ):
        assert S.CAUSE in {draft.slot for draft in drafts(text, asked)}
