"""Word lists for finding KPI names. One place to add a wording; no mechanism here."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.interpret.number_words import word_set

# Words skipped inside a name: "length of our stay" is "length of stay".
FILLERS = word_set(
    """the of a an in to for at on by per and our their its my your as with from s this that"""
)

# Words that may be left away from a name, or added to it.
OPTIONAL = word_set(
    """rate rates ratio score percentage level levels volume frequency number average mean total overall
    index received raised held completed"""
)

# One of these alone is a KPI only when a number or a verb of change stands with it.
GENERIC = word_set(
    """quality time cost costs waste growth margin margins revenue accuracy error errors defects incidents
    returns pipeline coverage leads meetings savings availability adoption absence satisfaction engagement
    awareness usage backlog delays falls infections progress attendance completion exclusions breaches
    fraud losses discount discounts budget energy water emissions overtime queue queues basket rework
    downtime slippage citations grievances complaints appeals deadlines sales productivity utilisation
    turnover throughput wait waits waiting service output performance results customers reliability spend
    conversion attainment publications tickets loyalty accidents injuries hires vacancies sickness
    footfall ratings reviews response retention activation speed stock inventory velocity win wins pass"""
)

# Qualifiers that belong to the name as it was said.
MODIFIERS = word_set(
    """net gross voluntary involuntary monthly annual annualised quarterly weekly daily average overall total
    customer staff employee nurse driver logo regretted global regional local internal external median
    inpatient outpatient underlying adjusted organic ward team site plant group uk eu"""
)

# Words before a name that are not part of it.
NOT_QUALIFIERS = word_set(
    """have make take give keep hold bring push drive lose lower raise reduce grow lift boost slash double triple
    halve improve increase decrease more fewer less many much some high those these such into than about your
    also number rate with from only just most"""
)

# Everyday words one letter away from a word of some KPI's name.
NEVER_A_TYPO = word_set(
    """throughout compliant compliance quite quiet thought though through where there their these those three
    price costs casts closet closed closes could would should about above other others order orders under
    never clean clear chart chain claim claims stuff staffs stage stake state start stare store stores
    stork story scope score scores shave share shape sharp spend spent speed stand still stick stuck trail
    train trains trials treat trend trust teach reach react ready reply report reports resort result leads
    least leave leaves learn level lever losses lasses patent patents parent parents party parts past
    taste waist waits weigh white while whole write wrote right night might fight first fires files fills
    finds finals found round sound month months mouth money honey hours house horse nurse nurses course
    source place plane plans plant plants planet point points paint print prints adapted adopted abroad
    aboard except accept expect effect affect device advice desert dessert formal former formally formerly
    personal personnel precede proceed principal principle stationary stationery weather whether callers
    called center centre quantity quality equality marking marketing making taking talking walking working
    meeting meetings melting setting settings sitting getting letting renting vending lending sending
    ending"""
)

# Abbreviations that are words when written small; they count only in capitals.
WORDS_LIKE_ABBREVIATIONS = word_set(
    """led los ace pit rat tat cat cos ces sad said aim fit lit sit mad mat map pat ear eat cart cash cast
    art fair care ask all are any act age ago sap tip tap top hot sat was were fill"""
)

SPELLINGS: Mapping[str, str] = {
    "programme": "program", "programmes": "program", "centre": "center", "labour": "labor", "behaviour": "behavior",
    "colour": "color", "ageing": "aging", "organisational": "organizational", "utilisation": "utilization",
    "utilised": "utilized", "fulfilment": "fulfillment", "sickness": "sickness", "catalogue": "catalog",
    "cheque": "check", "licence": "license", "1st": "first", "fixed": "fix", "resolved": "resolution",
    "solved": "resolution", "resolve": "resolution", "resolves": "resolution",
    "solve": "resolution", "clients": "customer",
    "client": "customer", "staff": "employee", "personnel": "employee",
    "workforce": "employee", "inventory": "stock", "inventories": "stock", "lorry": "truck", "lorries": "truck",
}  # fmt: skip

# How a measure is spoken of without its name: each group of alternatives must occur in the sentence.
SPOKEN: Mapping[str, tuple[str, ...]] = {
    "first-year-attrition": (
        "lose|leave|left|quit|gone|walk|resign first year",
        "starter|joiner|hire|recruit leave|quit|left|gone|lose|go first|twelve|12|before|within year|months",
        "starter|joiner|recruit leave|quit|left|gone|lose|stay|last|drop|resign",
    ),
    "employee-turnover": (
        "people|staff|nurse|employee|engineer|driver leave|leaving|quit|resign|lose every|each|a year",
    ),
    "first-time-fix-rate": (
        "fix|repair|job|done first visit|time",
        "engineer go|back|return twice|second|again",
    ),
    "first-contact-resolution-rate": (
        "call|caller|contact|query|question|issue resolution|solve|answered|settled first",
    ),
    "resident-satisfaction": ("satisfaction|satisfied|happy tenant|resident|citizen|neighbour",),
    "patient-experience-score": ("satisfaction|satisfied|happy patient",),
    "learner-satisfaction": ("satisfaction|satisfied|happy student|learner|trainee|pupil",),
    "guest-rating": ("satisfaction|satisfied|happy guest",),
    "employee-engagement": ("satisfaction|satisfied|happy staff|employee|nurse|colleague|job|workplace",),
    "customer-satisfaction": (
        "satisfaction|satisfied|happy complaint|customer|client|buyer|caller|call|service|support|delivery|repair",
    ),
    "customer-churn": ("customer|client|subscriber|account|member lose|leave|left|cancel|quit|churn",),
    "net-promoter-score": ("promoter score",),
    "abandonment-rate": ("call|caller hang|hung|abandon|drop|give",),
    "service-level": ("call answer|pick seconds|sec|s",),
    "days-sales-outstanding": ("customer|client|invoice|they pay|paid days", "paid|pay days|late"),
    "emergency-wait-time": ("patient|people|wait wait|waiting|see|seen emergency|a&e|ed|er|casualty",),
    "average-length-of-stay": ("patient|people stay|lie days|nights", "bed|patient stay length|long|days"),
    "on-time-in-full": ("order|delivery|deliver|ship|shipment on|in time full",),
    "supplier-on-time-delivery": ("supplier|vendor deliver|delivery|late|time",),
    "on-time-project-delivery": ("project|projects late|time|deadline|overrun",),
    "time-to-hire": ("days|weeks|months hire|fill|recruit|vacancy",),
    "close-days": ("close|closing book|month|accounts|ledger|working",),
    "sales-cycle-length": ("deal|sale|sell take|takes|cycle months|days|weeks",),
    "readmission-rate": ("patient|people back|readmit|return 30|28|thirty|days|month",),
    "phishing-click-rate": ("click phish|phishing|link",),
    "vehicle-turnaround-time": (
        "truck|lorry|vehicle|driver gate|turn|turned|yard|wait|around minutes|hours|min",
    ),
    "changeover-time": ("changeover|setup|change|over|tool minutes|hours|min",),
    "pass-rate": ("pupil|student|learner|candidate|trainee pass|fail",),
    "attendance-rate": ("pupil|student|learner|child attend|absent|miss",),
    "deployment-frequency": ("deploy|release|ship week|month|day|production times|once|twice|a|per|every",),
    "win-rate": ("win|won|close|land|convert deal|bid|tender|pitch|opportunity|proposal|quote",),
    "quota-attainment": ("rep|reps|seller|salespeople|team hit|make|reach quota|target|number",),
    "budget-variance": ("over|overspend|overspent|under budget",),
    "one-to-ones-held": ("one|1 to ones|1s|one held|happen|do|month",),
    "critical-patch-time": ("patch|patches|patching days|weeks|take|hours",),
    "meeting-hours": ("meeting hours|day",),
    "training-transfer": (
        "learn|learnt|learned|taught use|used|apply|applied",
        "use|apply|applied training|learn|learned|course job|work",
    ),
    "goal-completion": ("goal|objective complete|completed|achieve|achieved|met",),
    "queue-time": ("customer|people|passenger|guest queue|wait|line minutes|min|long",),
    "stockout-rate": ("shelf|shelves|product|item|line empty|out|unavailable stock|shelf",),
    "absence-rate": ("off|call sick",),
    "appeals-upheld": ("decision overturn|overturned|reversed",),
    "case-processing-time": (
        "case|application|claim|permit|benefit take|takes|process|decide|turn days|weeks|months",
    ),
    "system-availability": ("system|platform|site|service|app up|available|down time|uptime|availability",),
}
