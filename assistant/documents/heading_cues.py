"""The words by which a heading says what stands under it. Add a wording here, nowhere else.

The tables are in the small language of `assistant.interpret.phrases`. A heading that several tables know goes to
the first of them: what is to be passed over comes first.
"""

from __future__ import annotations

from assistant.brief import Slot

PASSED_OVER = "passed over"
NOTHING_ELSE = "nothing else"  # passed over as well, unless another table knows a word of the heading
SITUATION = "situation"  # what is and what goes wrong, side by side
MEASURES = "measures"  # numbers, and nothing else
ACTIONS = "actions"

HEADING_CUES: dict[str, str] = {
    PASSED_OVER: """
        (budget*|cost|costs|costing|finance|finances|financial|funding|investment|investments|money|expenditure|
          income|revenue|resources|resourcing|staffing|headcount|head count|establishment|payroll)
        (salary|pay|remuneration|benefits package|terms and conditions|terms of employment|what we offer|we offer|
          our offer|working hours|perks)
        (how to apply|application|applications|apply|equal opportunities|diversity statement|data protection|
          privacy|safeguarding statement)
        (person specification|essential|desirable|essential criteria|desirable criteria|qualifications|
          qualification|requirements of the post|your profile|who you are|candidate|experience required)
        (contact|contacts|contact details|distribution|distribution list|sign off|signatures|approval|approvals)
        (glossary|abbreviations|acronyms|definitions|terms used|references|sources|bibliography|further reading|
          literature|footnotes)
        (appendix|annex|annexe|attachment|assumptions|assumptions of)
        (version|versions|version history|change history|changes to this document|document control|
          document history|revision history|imprint)
        (legal notice|disclaimer|confidentiality|copyright|small print|notice)
        (how to use|how to read|how to fill|instructions|instruction|guidance|read me|readme|about this|
          purpose of this|scope of this)
        (note|notes|message|hint|hints|info|information) (to|for|from)
        (assistant|assistants|ai|llm|chatbot|language model|machine|machines|bot|bots|presenter|speaker|reader|
          readers|system prompt|prompt)
        (next steps|consultation|timetable|timeline|schedule of meetings|agenda|governance)
        (key figures|key facts|facts and figures|at a glance)
        (thank you|contents|table of contents|cover)
        (not in scope|out of scope|exclusions)
    """,
    Slot.CAUSE.value: """
        (cause|causes|root cause|root causes|underlying causes|reason|reasons)
        why (this|it|that|we|they|there|things|is|are|does|do|so|people|customers|our)
        (what lies behind|what is behind|what's behind|behind this|behind these|behind the|drivers behind|
          what drives)
        (diagnosis|cause analysis|root cause analysis)
    """,
    Slot.PROOF.value: """
        (how we will know|how we'll know|how will we know|how we know|how do we know|evidence|success criteria|
          criteria for success|signs of success|what will convince|what would convince|proof|evaluation)
        what success looks like
    """,
    MEASURES: """
        (kpi|kpis|key performance indicators|performance indicators|indicator|indicators|measure|measures|
          metric|metrics|scorecard|key results|performance measures|measures of success|success measures|
          measurement|performance)
        (target|targets|target figures|numbers|our numbers|figures we steer by)
        how (we|is it|it is|success is|will we|we will|do we) (measure|measured|measure it)
    """,
    Slot.PRIORITY.value: """
        (priority|priorities|top priorities|what comes first|first things first|our focus|focus areas|focus|
          most important)
    """,
    Slot.PROBLEM.value: """
        (challenge|challenges|problem|problems|issue|issues|pain point|pain points|weakness|weaknesses|
          difficulty|difficulties|shortcomings|shortcoming|gap|gaps|obstacles|obstacle|barrier|barriers|
          bottleneck|bottlenecks|deficiencies)
        (what|where it|where things|where) .. (wrong|hurts|breaks|break down|in the way|stuck|not working|
          disappointed|disappoint|lose|losing|fail|fails|suffer|frustrates)
        (what|where) (goes wrong|is wrong|is in the way|is not working|doesn't work|does not work|hurts|
          holds us back|frustrates|we lose)
        (what) (customers|clients|guests|patients|residents|members|staff|employees|users|tenants|pupils|parents)
          (tell us|say|complain about|complain of|criticise)
        (complaints|customer complaints|what we hear|findings of the review|audit findings)
    """,
    Slot.CONSTRAINTS.value: """
        (constraint|constraints|limit|limits|limitation|limitations|boundary|boundaries|restriction|restrictions|
          conditions|framework conditions|guard rails|guardrails|non negotiables|givens|what limits us|
          legal duties|legal requirements|statutory duties|rules we keep|must be kept|red lines)
    """,
    Slot.EXISTING.value: """
        (already in place|already there|already have|is in place|in place today|we already|what exists|
          what is there|what we have|build on|our strengths|strengths)
        existing .. (training|support|programme*|program*|offer|offers|measures|framework*|courses|structures|
          provision|activities)
        existing (training|support|programme*|program*|offer|offers|measures|framework*|courses|structures|
          provision|activities)
        (training|mandatory training|learning offer|learning and development|training offer|training catalogue|
          training programme|programmes today|current programmes|current training|competence framework|
          competency framework|competencies|competences|capability framework|our values|values|standards)
    """,
    Slot.CRITICAL_WORK.value: """
        (responsibility|responsibilities|duty|duties|task|tasks|accountability|accountabilities|main tasks|
          key tasks|your tasks|key activities|main activities|key processes|critical processes|core processes|
          critical work|moments that matter|moments of truth)
        what (you|the|a) .. (do|does|will do)
        what you (do|will do)
    """,
    Slot.LEVEL.value: """
        (authority|authorities|decision making|decision rights|autonomy|freedom to act|powers|mandate|
          delegated powers|signing authority|scope of the role|complexity)
    """,
    Slot.FUTURE.value: """
        (outlook|trend|trends|future|what is coming|what's coming|what is changing|what's changing|coming up|
          changes ahead|ahead|developments|what will change|horizon|tomorrow)
    """,
    ACTIONS: """
        (programme|programmes|program|programs|initiative|initiatives|project|projects|action|actions|
          action plan|roadmap|workstreams|what we are doing|what we do about it|measures taken|implementation)
    """,
    Slot.GOAL.value: """
        (objective|objectives|goal|goals|aim|aims|ambition|ambitions|vision|aspiration|aspirations|
          strategic intent|target picture|outcomes|desired outcomes|intended outcomes|mission and goals)
        what (must|has to|should|needs to|is to|will) be (different|achieved|better)
        (what we want|what we aim|where we want|what we are aiming|what we're aiming|where we are going|
          where we're going|what we will achieve|what success means)
    """,
    SITUATION: """
        (where we stand|where we are|situation|current situation|today|status quo|starting point|as is|
          current state|state of play|the present|assessment|analysis|review|summary|executive summary|overview)
    """,
    NOTHING_ELSE: """
        (introduction|foreword|preface|about|about us|who we are|history|our history|our work|company profile|
          context|background|comments|remarks|notes|info|index|settings|lists|staff list|grades|staff|
          questions|title)
    """,
}
# A heading may itself be a goal: "Objective 2: New customers see value in their first week".
GOAL_HEADING = r"(?:strategic\s+)?(?:objective|goal|aim|ambition)\s*\d{0,2}\s*[:.–—-]\s+(?P<goal>\S.{12,})"
