"""The words by which leaders fill a slot they were not asked about. Add a wording here, nowhere else.

A clause fills a slot that wasn't asked about from a weight of 3 on. For the slot that was asked, any weight will
do. Causes have a table of their own (`cause_cues`), and measures a reader of their own (`kpis`).
"""

from __future__ import annotations

from collections.abc import Mapping

from assistant.brief import Slot

INITIATIVE = "initiative"
GOAL = "goal"

INITIATIVE_CUES: Mapping[int, str] = {
    3: """
        (we're|we are|i'm|i am|they're|company is|we've been|currently) (also|now|just|currently|
          in the middle of|busy)? (rolling out|implementing|introducing|launching|migrating|moving to|
          switching to|installing|restructuring|reorgani*|deploying|piloting|setting up|merging|rebuilding|
          automating|digitali*|digiti*|centrali*|outsourcing|going agile|going live|replacing|bringing in|
          putting in|converting|upgrading)
        (we've|we have|we|they've) (just)? (bought|started|kicked off|launched|rolled out|introduced|announced|
          signed up for) .. (new|programme|program|project|system|crm|erp|platform|tool|transformation|
          initiative|software|salesforce|sap|academy)
        (want|plan|going|need|decided|intend|have) to (roll out|implement|introduce|launch|migrate|install|
          deploy|go agile|restructure|reorgani*|set up|digitali*|digiti*|automate|centrali*|move to the cloud|
          bring in|put in)
        (roll out|rollout|implementation|introduction|migration|launch|deployment|integration) of
        (our|the|a|big|this|new|digital|agile|lean|cloud|culture|it) (transformation|turnaround|reorgani*|
          restructuring|restructure|merger|integration|migration|rollout|roll out|go live)
        (programme|program|project|initiative) (is)? (called|named|runs|started|starts|is about)
        (goes|go|went|will go|going) live
        (digital|agile|lean|business|cultural) transformation
        (strategic)? initiative (is|called|to)
        we're doing (agile|lean|sap|salesforce|a reorg)
    """,
    2: """
        new .. (crm|erp|system|platform|tool|software|app|operating model|structure|organisation|machine|line)
        (salesforce|sap|servicenow|workday|dynamics|epic|jira|oracle|hubspot)
        (programme|program|project|initiative|reorg|transformation)
    """,
}

SLOT_CUES: Mapping[Slot, Mapping[int, str]] = {
    Slot.FRAME: {
        3: """
            i (also|currently|now|basically)? (run|lead|manage|head|own|oversee|direct|supervise|look after|
              head up|am responsible for|am in charge of|am accountable for|took over|have taken over|
              answer for|started as|work as|am running|am leading|am managing|am heading)
            i'm (responsible for|in charge of|accountable for|running|leading|managing|heading)
            (i'm|i am|i was|i work as) (the|a|an|our|currently|now|just)? .. (head|director|manager|vp|chief|
              ceo|coo|cfo|cto|cio|chro|md|matron|principal|headteacher|head teacher|foreman|supervisor|owner|
              founder|superintendent|lead|leader|sister|dean|president|partner|commander|coordinator|boss)
            (ceo|coo|cfo|cto|cio|chro|vp|svp|md|head|director|manager|lead|president|owner|founder|
              superintendent|matron) (of|at|for)
            (my|our) (role|job) (is|as)
            (the|our|my|a) (team|department|crew|unit|group|ward|shift|staff|squad) (is|are|has|have|counts) (about|
              around|some|roughly)? #
            (my|our) {unit} (of|is|has|have|covers|consists|runs|looks after|does|handles|serves|sits|makes|
              builds)
            (team|department|unit|crew|ward|shift|group|staff|squad|workforce|division) of (about|around|some|
              roughly|nearly|over)? #
            i (have|lead|manage|run|supervise) (about|around|some|roughly|nearly|over)? # (people|direct|
              {person})
            (we|we're|we are) (about|around|some|roughly|nearly|are|have)? # (people|nurses|engineers|
              technicians|field engineers|reps|agents|teachers|drivers|developers|operators|fte|sellers|staff|
              employees|in the team|in my team)
            # .. {person} (in|on|under|reporting|report|across|who|spread|work)
            # (people|{person}|direct reports|managers|engineers) report* (to|into) me
            (report|reports|reporting) (in|up)? (to|into) (me|the|our|my|a)
            (about|for|it's about|this is about|this is for|talking about|whose) (my|our|the) .. (team|
              department|managers|engineers|nurses|reps|ward|depot|supervisors|{person})
            (whole|my|our) (period|horizon|planning year|fiscal year|financial year) (is|runs|ends|starts)
            (i|me|my boss|the board|our ceo|the ceo|the coo|my director|the md|managing director|head office|
              our director|executive team|steering committee) (alone)? (decide|decides|sign off|signs off|signs|
              has the final say|have the final say|has the last word|approves|approve|makes the call|
              make the call|holds the budget|hold the budget)
            (final|last) (say|word|decision) (is|lies|sits|belongs|with)
            (decision|call) (is|'s) (mine|my boss*|with|up to)
            it's (my|our|the board's|the ceo's) (call|decision)
            (i hold|holds|hold) the budget
            the budget (holder|owner) is
        """,
        2: """
            we (run|operate|serve|make|build|sell|deliver|look after) .. (for|in|across|to)
            my (people|team|department|unit|ward|depot|plant|store|branch|shift|school|crew|region|function|
              area)
            (across|in|over) # (sites|branches|countries|stores|depots|wards|schools|plants|hubs|offices|
              regions)
            (this|next) (fiscal|financial|calendar|school|academic) year
            (i'm|i am) (a|an|the|in)
            (our|the) {unit}
            we are (a|an)
            # {person}
        """,
        1: """
            (team|department|decide*|board|responsib*|role)
            (this year|next year|# months|quarter|until|by the end)
            #
        """,
    },
    Slot.GOAL: {
        3: """
            (the|our|my|main|overall|big|one|company|whose|a) (goal|aim|objective|ambition|vision|mission|
              strategy|north star|aspiration|intention|game plan) (for|here|now|this|over|in|is|has|was|would|
              really|of)
            (goal|goals|aim|aims|objective|strategy|ambition|vision|mission) (is|are)
            (goal:|goals:|aim:|objective:|strategy:|ambition:|vision:)
            (in|within|over) (the next)? (12|18|24|twelve|eighteen|# months|a year|two years|# years) .. (we|i|
              customers|every|the|our|all|nobody) .. (want|should|must|need|will|to be|be|have)
            success (would|is|means|looks|will|for)
            what (must|should|has to|needs to|i want to) (be|see|change|happen|be different)
            (want|like|need) (to be|us to be|to become|to become|it to be|to win|to grow|to keep|to double|
              to halve|to become)
            (we|i) (want|need|must|have to|would like|'d like|aim|plan|intend|hope|are trying|are aiming|
              are going|'re trying|'re aiming|'re going|are expected|promised|committed|are looking|'re looking|
              are supposed) (to|us to|them to|our .. to|customers to|every .. to|the .. to|
              people to)? (at least|really|finally|also)? (reduce|cut|grow|increase|raise|halve|double|triple|
              win|keep|retain|reach|lower|shorten|expand|enter|become|hit|get|bring|improve|deliver|stop|open|
              move|take|make|turn|be|sell|launch|build|protect|free|serve|ship|release|finish|earn|recover|stay|
              have|achieve|eliminate|end|treat|discharge|see|run|lead|save|lift|push|drive)
            we'd like (to)? (to|our|every|customers)
            (we're|we are) (trying|aiming|expected|looking|supposed|hoping|determined|going) to
            (i'd|i would) (like|love) (to see)? (us|our|customers|every|the|to)
            where (we|i) want to (be|get|go)
            (board|ceo|group|owners|shareholders|ministry|regulator|head office|trust|customers|
              parent company) (wants|want|expects|expect|demands|asks|asked|has asked|requires) (us|me|from us|
              that|a|the|to)
            so that (customers|patients|we|people|every|the|our|pupils|students|clients|users|families|nobody|
              staff|passengers|they|citizens|tenants|parts|ships|trucks)
            (must|has to|have to|needs to|need to|should) (come down|go down|go up|drop|fall|rise|double|halve|
              be (cut|halved|doubled|reduced)|improve)
            (target|plan) (is|for (this|next) year is) to
            grow (in|into|the|our|by|from|revenue|sales|share)
            (by|before|until) (the)? (end of)? (the)? (next|this|coming) (year|summer|winter|spring|autumn|
              season) .. (should|must|shall|has to|have to|needs to|want|wants|no longer)
            (in|within) (two|three|12|18|24|twelve|eighteen|#) (months|years|years'|year) .. (should|must|has to|
              have to|want|wants|needs to|no longer)
            next year .. (should|must|has to|have to|needs to|want|wants|no longer)
            (we|i|they|board|owners|management|head office) (want|wants|need|expect|expects|'d like|would like|
              'd want|would want|would love) (customers|patients|people|them|us|our|every|the|my|nobody|each|
              residents|pupils|students|clients|guests|tenants|growers|families|everyone|members|drivers|
              {person}) .. (to|should) ..
            what (i|we|they) (really|actually|mostly)? (want|need|would like|'d like) is
            (has to|have to|must|should) come from
            (should|must|has to|have to) (no longer|never again)
            (become|becoming|be) (the)? (number one|no 1|market leader|first choice|preferred|best in|leading|
              employer of choice)
        """,
        2: """
            (goal|aim|objective|ambition|vision|strategy|strategic)
            (we|i) (want|aim|plan|intend|hope) to
            (we|i) (need|must|have) to
            (reduce|cut|grow|increase|raise|halve|double|retain|improve|expand)
            so that
        """,
        1: """
            (want|must|reach|become|better|more|fewer|less|without|stop|keep|win)
        """,
    },
    Slot.PROBLEM: {
        3: """
            (the|our|my|main|biggest|real|one|big|another|key|core) (problem|issue|trouble|pain point|pain|
              challenge|difficulty|bottleneck|headache|snag|weak spot|weakness|sticking point|frustration|
              weak point|sore point) (is|are|we|with|here|for|right|today|now|starts|in|at|comes|really|has)
            (problem|problems|issue|issues|challenge|bottleneck) (is|are|starts|start|begins|comes|come)
            (problem:|problems:|issue:|issues:)
            (breaks|break|breaking|broke|falls|fall|falling|goes|go|going|went|gets|get) (down|apart|through|
              wrong|off the rails|between the cracks|stuck|lost|sideways)
            what (breaks|goes wrong|hurts|fails|kills us)
            (we|we're|we are|we keep|they|i) (lose|losing|lost|keep losing|lose out) .. (customers|customer|
              people|deal|deals|patients|time|hours|money|accounts|clients|half|minutes|orders|staff|students|
              pupils|days|contracts|tenders|engineers|nurses|drivers|bids|starters|market|sales|£*|business|#)
            we (keep)? (lose|losing) #
            (cost|costs|costing|costed) us
            (each|every|one|that|it|this) .. costs (about|around|roughly|over|nearly|us)? #
            (at a|at the) cost of
            (customers|patients|people|clients|students|users|staff|passengers|tenants|families|candidates|
              nurses|drivers|{person}) .. (leave|leaves|are leaving|complain|complains|walk away|walk out|wait|
              waits|waiting|give up|hang up|drop out|quit|cancel|switch|are unhappy|are angry|fall off|
              call back|call twice|come back|ring again|resign|chase)
            (arrive|arrives|arriving|come|comes|delivered|delivers|deliver|ship|shipped|finish*|paid|start|
              starts|reach|reaches|discover|discovered|answer|answered) .. (too)? (late|wrong|damaged|
              incomplete|broken|unprepared|twice|unplanned)
            (too|so|very|always|constantly|far too) (late|slow|slowly|often|reactive)
            (takes|take|took|taking) (us)? (too long|forever|ages|far too long|# (days|weeks|hours|months))
            (keep|keeps|kept) (failing|missing|breaking|coming back|slipping|repeating|forgetting|
              making the same|losing|happening|going wrong|getting worse|arguing|reworking|redoing)
            (miss|misses|missed|missing) .. (deadline*|target*|slot*|appointment*|delivery|handover*|sla*|
              milestone*|the window|window|steps)
            half (of)? (the|our|of) .. (are|is|fail|leave|go|come|miss|have to|never|get)
            (one|two|three|1|2|3|#) (in|out of) (every)? (two|three|four|five|ten|twenty|#) .. (is|are|fail|
              fails|leave|leaves|goes|go|come|comes|has|have|need|needs|gets|miss|end*|arrive*)
            (don't|doesn't|do not|didn't|can't|cannot) (deliver|arrive|finish|show up|turn up|close|answer|
              respond|follow|get fixed|come back|work|meet|keep|match|add up|reach|hold|pick up|catch)
            (stuck|gets stuck|stalls|stalled|piling up|pile up|pile-up|backs up|bounces|ping pong)
            (fall|falls|falling|fell|are|running|run|lag|lagging) (behind|short)
            (struggle|struggles|struggling) (to|with)
            (happens|it happens|breaks|occurs|we see it|we have this|this happens) .. (every|each|daily|weekly|
              once|twice|times|most|nearly|almost|#)
            (#|several|many|a few) times (a|per|each|every) (day|week|month|shift|year|quarter)
            (once|twice) (a|per) (day|week|month|shift|quarter)
            nobody (picks up|answers|follows up|calls|takes over|reacts)
            (going|getting|gets|got) (worse|out of hand|up and up)
            (is|are) killing us
            (too many|too much|a lot of|lots of|so many|constant|endless|more and more) (complaints|errors|
              mistakes|returns|rework|defects|delays|escalations|scrap|overtime|falls|accidents|repeat visits|
              repeat calls|no shows|stockouts|changes|incidents|bugs|discounts|waste|disputes|claims|breakdowns|
              stoppages|cancellations|near misses|tickets)
        """,
        2: """
            (late|delay|delays|delayed|backlog|rework|complain*|returns|scrap|mistakes|errors|defects|queue|
              queues|escalat*|overtime|stockout*|downtime|breakdown*|no shows|waste|leak*|fail|fails|failing|
              failure*|bottleneck|stoppage*|dropouts|handover* fail*)
            (every|each) (day|week|month|shift|morning|night|time|friday|monday|quarter|second)
            (half|most|third|quarter) (of)? the time
            (struggle|struggles|struggling|stuck|wrong|lost|lose|losing|missed|misses|worse|slow|broken)
            (problem|issue|trouble|challenge|pain)
            (can't|cannot|doesn't work|don't work|never)
            (cost|costs)
        """,
        1: """
            (too|twice|again|wait*|long|missing|without|no|not|nobody|only|but)
            #
        """,
    },
    Slot.PRIORITY: {
        3: """
            if .. (only|just|had to|could pick|could choose|forced) .. (two|one|pick|choose|2|1|fix|rank|
              improve)
            (the)? (single)? most (important|urgent|critical|pressing|valuable)
            (number|no) one (is|would|for|priority)
            (top|first|highest|main|key|second|number one|biggest|real) (priority|priorities)
            (priority|priorities) (is|are|would|one|number|for)
            (first|firstly|1st|top of|number one) .. (then|second|secondly|next|after that|2nd|followed by)
            above all
            (comes|come|goes|go|put|puts) (first|top|before everything)
            (i'd|i would|we'd|we would) (pick|choose|take|fix|start with|put|rank|go for|tackle|sort|
              concentrate on|focus on|improve|keep|say first|rather have)
            (i|we) (pick|choose|'ll take|rank)
            (start|begin) with
            if i (had|have|could) .. (to pick|pick|choose|only|one)
            in (that|this) order
            (biggest|strongest|main) lever
            matters (most|more)
            (the)? (rest|others|everything else) (can|could|will) wait
            (more important|more urgent) than
            (the)? two (that|things|i'd|would be|are|most)
            (less|least) (important|urgent)
            (then|only then|and then|after that|secondly|second is|second would)
            top (two|2|of my list|of the list)
        """,
        2: """
            (priority|prioriti*|important|urgent|first|second|rank)
        """,
        1: """
            (then|before|both|over|rather|most)
        """,
    },
    Slot.CRITICAL_WORK: {
        3: """
            (it's|it is|it gets|everything is|that's|all|deals are|they're|is|are|gets|mostly) (usually|mostly|
              really|always|all)? (decided|won|lost|won or lost|won and lost|made or broken|made|settled|
              determined) (in|at|on|during|when|by|right|before|there|within|with|between)
            (decisive|critical|key|crucial|make or break|most important|turning) (moment|point|step|meeting|
              conversation|process|task|work|stage|hour|minutes|handover|call|visit|phase|activity|interaction|
              touchpoint|moments|part)
            moment (of truth|that|when|where|is)
            the moment (when|that|of|where|we|they|the|a|you) ..
            that's (where|when) (we|it|the|they|you|customers|everything)
            (when|once|as soon as|the moment) (the|a|an|our|every|each|they|we|you) .. (comes off|comes in|
              comes out|arrives|calls|opens|rings|asks|signs|docks|lands|is handed|hands over|is admitted|
              is discharged|walks in|walks through|gets the quote|starts the shift|picks up|sits down|
              takes the call|goes on site|is on site|goes through the gate|hits the|changes over|meets the|
              checks in|reaches the)
            (it happens|it's|happens|it all happens|it stands or falls|stands or falls|hinges|turns|depends|
              comes down to) (in|at|on|with|when|during|around) the (#|first|last|moment|handover|renewal|call|
              visit|meeting|line|ward|bench|phone|counter|gate|shift|site|briefing|round|inspection|review|
              kick off|demo|pitch|negotiation|conversation|desk|morning|night|changeover|intake|triage|
              discharge|weekly|daily|monday)
            (the|our|a|every) (shift|morning|night|ward|first|renewal|discovery|sales|kick off|7am|6am|daily|
              weekly|site|ward round|discharge|intake|triage|service|customer|client) (handover|call|meeting|
              visit|round|briefing|review|conversation|changeover|planning|inspection|huddle|stand up|demo) (at|
              is|when|between|decides|makes|where|in|on|matters|with|and)
            handover (at|between|from|in|to)
            (carried|carry|carries|done|owned|handled|led|run|held|made|executed|performed) (it|that|this|
              out)? (by|only by|mostly by) (the|our|my|a|an|one)
            (in the hands of|it's on the shoulders of|rests on|sits with|lies with)
            the .. (who carries|who carry|carries it|carry it|owns it|is the one who|
              are the ones who|makes the difference)
            (who)? carries it
            (process|step|task|work) that (moves|drives|decides|matters|counts|makes)
            (stands or falls|lives or dies|hinges|turns) (on|with|by)
        """,
        2: """
            (handover|hand over|changeover|renewal|discharge|triage|ward round|briefing|kick off|site visit|
              discovery call|first call|planning meeting|inspection|negotiation|quote|onboarding|pre-op|intake|
              stand up|standup|month end|sprint planning|code review|incident call|escalation call|tender)
            (when|once|before|after|during|at) (the|a|they|we|it)
            (process|step|moment|stage|meeting|call|conversation|visit)
            (decides|decided|carries|carry)
        """,
        1: """
            (at|in|on) (#|the|7am|6am)
            (who|where|when|{person})
        """,
    },
    Slot.EXCELLENCE: {
        3: """
            (our|my|the) (very)? (best|top|strongest|star|good|great|better|excellent|most experienced) (two|
              three|#|few)? (people|person|ones|one|reps|rep|nurses|nurse|engineers|engineer|technicians|
              technician|managers|manager|sellers|seller|agents|agent|teachers|teacher|operators|operator|
              drivers|driver|developers|developer|performers|performer|planners|planner|supervisors|supervisor|
              foremen|salespeople|advisers|colleagues|team leaders|shift leaders|store managers|teams|team|
              wards|sister|analysts|{person})
            (the)? (good|great|best|strong|experienced|really good) ones
            (does|do|did|doing) (it|things)? (differently|different|better)
            what .. (does|do) (differently|better|that others|that the others|others|well)
            (top|high|star|best) (performer*|seller*|people)
            the (one|ones|people|{person}) who (do|does|get|gets|are|is|never|always|succeed|manage|hit|win|
              sell) .. (well|right|best|better|good|great|results|target*|on time|every)
            unlike (the|most|many|others)
            (others|the rest|the others|average ones|weaker ones|average people|everyone else) (don't|do not|
              doesn't|never|just|only|wait|simply|jump|stop|skip|start with)
            stand* out
            (she|he) (always|never|simply|just|starts|asks|calls|checks|walks|prepares|listens|writes|knows|
              reads|sits|looks|goes|spots|takes|tells|plans)
            has (a)? (knack|feel|sixth sense|gift) (for)?
            (role model|benchmark)
        """,
        2: """
            (best|differently|always|never|unlike|others)
            (before|first|already|instead of)
        """,
        1: """
            (they|she|he|who)
        """,
    },
    Slot.INCIDENT: {
        3: """
            (last|this) (week|month|spring|summer|autumn|fall|winter|{weekday}|{month}|christmas|easter|time|
              night) .. (we|a|an|the|our|one|there|they|i|he|she|two|someone|it|my)
            (last|this past) (week|month|spring|summer|autumn|winter|{weekday}|{month}|night)
            (one|another|first|second) (time|day|night|morning|friday|case|example|customer|patient|client|
              incident|project|shift|job|order|deal) (we|a|an|the|our|there|they|i|was|where|when|that|who|in|
              last|called|came|had|went)
            (#|a few|a couple of|some|several) (weeks|months|days|years|quarters) (ago|back)
            (yesterday|recently|the other day|the other week|a while ago|not long ago|back in|once upon)
            (in|on) ({month}|{weekday}) (we|a|an|the|our|there|one|they|i|last)
            (there was|we had|i had|had|there's been) (a|an|this|one|that) .. (case|customer|patient|client|
              incident|night|day|shift|project|outage|delivery|audit|order|ship|deal|job|where|when|who|
              accident|complaint|situation|tender|example|recall|near miss)
            i (still)? (remember|recall)
            for (example|instance) .. (last|when|we|a|in|one)
            (a|one) (big|large|key|long standing|major|long time|regular|angry)? (customer|patient|client|
              supplier|visitor|tenant|passenger|student|family|ship|truck) (called|came|arrived|complained|
              asked|wanted|had|was|left|rang|walked|cancelled|threatened|phoned|wrote|fell|died|waited|stood|
              got|went|collapsed)
            we (lost|won|saved|missed|rescued|nearly lost|almost lost|had to recall|turned around|landed|
              shipped|botched|dropped) (a|an|the|our|one|that|this|#)
            the .. (case|incident|outage|disaster|fiasco|job|deal|project) (in|last|went|was|with|where|when|
              is a good)
            (it|that|one|this|project|launch|audit|handover|delivery|night|shift) went (very|really|so|badly|
              well|wrong|horribly|perfectly|smoothly|terribly|brilliantly|great)
            (good|bad|great|terrible|best|worst) (example|case|experience|one|story|moment)
        """,
        2: """
            (last|ago) (year|quarter)?
            (went|happened|turned out|ended up|we lost|we won|was|were|had|called|told|found|came|arrived|got)
            (case|example|incident)
        """,
        1: """
            (did|then|after|because|suddenly)
        """,
    },
    Slot.FUTURE: {
        3: """
            (regulation|regulations|regulator|law|legislation|directive|rules|act|standard|reform|market|
              technology|customers|competitors|competition|ai|automation|robots|digital*|electric*|demograph*|
              climate|climate change|demand|brexit|tariff*|generative ai|machine learning|self service|net zero|
              the industry|our industry|workforce|budget cuts|privatisation|energy prices) .. (will|is coming|
              are coming|is going to|are going to|comes|is changing|are changing|changes everything|is about to|
              means that|means we|from 20*|kicks in|takes over|won't|is moving|are moving|is shifting|
              are shifting|is getting|is about)
            (ai|robot*|automation|new (line|system|machine*|owner*|site|product*|tariff*|contract*)) .. (come|comes|
              arrive|arrives|start|starts|go live|goes live|launch|launches) (in|next|this|from) (spring|summer|
              autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|
              december|year|month|quarter|20*)
            (with|because of|thanks to|through) (ai|automation|generative ai|robots|chatgpt|machine learning|
              the new law|the new regulation|electric vehicles|evs|digitali*)
            (next year|in two years|in three years|in five years|in # years|in a few years|soon|in future|
              in the future|going forward|over the next few years|by 20*|from 20*|from next|in ten years|
              in the coming years|the day after tomorrow|after 20*|after the merger|
              the next few years) .. (we'll|we will|will|won't|is going to|are going to|is coming|has to|must|
              have to|there'll|retire|retires|disappear*)
            (we'll|we will|they'll|will|there will) (soon|all|probably|also|no longer|need to|have to|be forced|
              not be able|be expected|be replaced|disappear|change everything|be selling|be asked|retire)
            (is|are|it's) (about to|going to) (change|replace|disappear|need|retire|become|force|be|hit|shift|
              require|take|lose|double|move|be replaced)
            (won't|will not|no longer|not) be enough
            (retire*|retiring) .. (in|within|over|soon|next|years|by)
            (baby boomers|ageing workforce|aging workforce)
            (new|upcoming|coming|next) (law|regulation|regulations|directive|legislation|act|reporting rules|
              standard|building code|competitor*|entrant*|generation|technology|contract|owner*) .. (will|from|
              in|next|comes|requires|means|coming|that|starts|forces)
            (ai act|nis2|csrd|gdpr 2|net zero|mdr|basel|cbam|dora)
            (becoming|become|will be|getting) (obsolete|redundant|irrelevant|automated|commodity)
            (tomorrow's|the future|future) (customers|skills|work|is|needs|demands|will|means)
            (customers|patients|clients|buyers|employees|users) (will|expect more|increasingly|are starting to|
              will soon|are beginning to|now expect|want it|start to)
            {no} .. sellers in .. years
        """,
        2: """
            (next year|in future|in the future|soon|future|will|won't|we'll)
            (ai|automation|regulation|law|robots|retire*|competitor*|electrification|digitali*|new technology|
              market)
        """,
        1: """
            (change*|shift*|more|new|less|coming)
        """,
    },
    Slot.EXISTING: {
        3: """
            (already|currently|today|now) (have|has|had|use|uses|run|runs|did|done|trained|train|got|offer|
              offers|doing|do|in place|covered|teach|completed|went|gone|own|bought|pay for) .. (training|
              trainings|course|courses|framework|model|values|academy|programme|program|workshop*|e-learning|
              elearning|coaching|playbook|handbook|curriculum|certificat*|onboarding|induction|mentoring|matrix|
              guide*|toolbox|modules|lms|library|checklist*|standard*|sop*|lean|competenc*|academy|plan|system|
              licence*|appraisal*|buddy|system)
            we (already|do already|also already) (have|use|run|did|do|trained|train|went|got|offer|own|pay)
            (we|they|company|hr|group|there's|there is|we've got|we've|got) (have|has|use|uses|run|runs|got|
              also have|also run|had|did|do have|already|is|offer|offers)? (a|an|our own|some|the|two|three|
              several|good|mandatory|our|its own|#)? .. (competency framework|competence framework|
              competence model|competency model|skills matrix|capability framework|leadership programme|
              leadership program|leadership model|leadership academy|sales academy|academy|training programme|
              training program|e-learning|elearning|lms|learning platform|induction programme|
              onboarding programme|mentoring programme|mentor scheme|buddy system|playbook|sales methodology|
              company values|core values|code of conduct|apprenticeship scheme|apprenticeship|graduate scheme|
              career framework|career paths|mandatory training|linkedin learning|curriculum|certification|
              toolbox talks|training catalogue|training matrix|skills framework|grading system|values)
            (our|company|corporate|the|group) (values|value statement|competency framework|competence model|
              leadership principles|leadership framework|onboarding|induction|academy|training catalogue|
              code of conduct|core values|five values|training plan|training budget goes) (are|is|say|says|
              covers|cover|exist|exists|include|includes|lists|were|was|already|has|have)
            (we|they|we've|we have|they've|everyone|everybody|all managers|all staff|hr|all of them|
              all our {person}|all {person}) (have|has|'ve|all|was|were|already|recently|just|once)? (been|done|
              did|trained|went|gone|had|sent|rolled|completed|put|taken|attended|bought|introduced|
              certified) .. (training|trained|course|courses|on|through|workshop|workshops|academy|programme|
              program|e-learning|spin|coaching|lean|prince2|itil|certified|seminar|everyone|everybody|
              black belt)
            (did|done|had|ran|run|tried|delivered|bought) (a|an|some|the|two|one|several)? .. (training|course|
              courses|workshop|workshops|coaching|programme|seminar|bootcamp|academy|e-learning) (last|already|
              two|in|on|for|about|before|this|with|years|but|once)
            (don't|do not|no need to|please don't|shouldn't|avoid) (duplicate|duplicating|repeat|repeating|
              reinvent|redo|overlap|teach again|cover again)
            (already)? (in place|exists|exist already)
            (lean|six sigma|itil|prince2|sfia|esco|iso 9001|scrum|toc|insights|mbti|disc) .. (training|trained|
              certified|framework|certificate*|already|in place)
            (trained|certified) (in|on|for) .. (last|already|year|years|ago|everyone|all)
        """,
        2: """
            (already|existing|in place|values|framework|academy|programme|e-learning|course|courses|workshop*|
              onboarding|training|lms|playbook|handbook)
            (nothing|none|no)
        """,
        1: """
            (have|use|did|had|trained)
        """,
    },
    Slot.LEVEL: {
        3: """
            (work|works|working|operate|act|acts|decide|decides|run|runs|are|is|go|goes|drive|alone) (mostly|
              largely|completely|fully|pretty much|very|quite|always|all)? (alone|independently|on their own|
              on his own|on her own|unsupervised|autonomously|solo|by themselves|under supervision|
              under close supervision|without supervision|without a boss|without a manager|autonomous|
              self sufficient|supervised)
            (decide|decides|approve|approves|sign|signs|spend|spends|authori*|commit|give discounts|negotiate|
              discount) .. up to #
            (authority|limit|mandate|sign off|signature|approval) .. up to
            up to # .. (themselves|alone|on their own|without|authority)
            (they|team leaders|managers|seniors|most|{person}) (decide|own|make|set|plan) .. (themselves|alone|
              on their own|own decisions|own plans|own priorities|without asking|freely|independently)
            (need|needs|have|must|has) .. (supervision|close guidance|sign off from|ask (their|the) (boss|
              supervisor|manager)|hand holding|approval for everything)
            (mix|mixture|most|mostly|mainly|half|all|some|they're|they are|we need|at|it's a|
              team is) .. (senior|seniors|junior|juniors|mid level|experienced|beginners|graduates|apprentices|
              new starters|veterans|newcomers|entry level|first line|second line|middle management|
              middle managers|specialists)
            (are|were) (all|mostly|mainly|largely|still|just|only|nearly all)? (juniors|apprentices|trainees|
              novices|new starters|new hires|new joiners|newcomers)
            (#|ten|many|several|some) (plus)? years (of)? (experience|in the job|in the role|in the trade|
              on the job|in service|under their belt)
            (straight|fresh) (from|out of) (school|college|university|training|uni)
            (nobody|no one|no boss|no supervisor) (to ask|there to ask|around|looking over|on site|on nights)
            (lead|leads|leading|coach|guide|train|mentor|supervise) (others|other people|juniors|apprentices|
              their own teams|small teams|teams of)
            (deal|deals|speak|speaks|talk|negotiate|negotiates|influence|present|report|work) (directly)? (with|
              to) (the)? (directors|board|executives|ministers|c level|c-level|cfo*|ceo*|senior management|
              procurement directors|government)
            (senior|junior|entry level|mid level|expert level|first line|team leader|shop floor|
              middle management) (level|role|roles|position|positions|staff|people|grade|band|{person})
            (band|grade|level) (4|5|6|7|8|#)
        """,
        2: """
            (new starters|newcomers|beginners|graduates|apprentices|school leavers|career changers|trainees|
              rookies|novices)
            (routine|standard|complex|non routine|unpredictable|non standard|difficult) (cases|work|tasks|jobs|
              deals|situations|problems|projects|repairs|patients)
            (senior|junior|experienced|independent*|autonom*|supervis*|alone|beginner*|expert*|apprentice*)
            (decide|decides|escalate*|ask)
            years
        """,
        1: """
            (they|complex|simple|new|own)
        """,
    },
    Slot.CONSTRAINTS: {
        3: """
            (no|little|limited|tight|small|zero|hardly any|not much|frozen|very little|next to no) (training|
              learning|extra|l&d)? (budget|money|funding|cash|travel budget)
            budget (is|of|for|freeze|frozen|cut|was)
            (budget:|constraints:|limits:)
            # (k)? .. (to spend|budget|for training|a head|per head|per person)
            (at most|max|maximum|no more than|only|about|just|spare|release|give|free up|have|get|maybe) (about|
              of|them|people|you)? (#|an|one|half|a couple of|a few) (hour|hours|minutes|day|days|afternoon|
              afternoons) (a|per|each|every|in a) (week|month|shift|quarter|year|day)
            (#|an|half|couple of) (hour|hours|minutes|day|days) (a|per|each|every) (week|month|shift|quarter|
              year) .. (training|learn*|for this|for that|max|at most|tops|no more|development|not more|is all|
              available)
            (union|unions|works council|trade union|staff council|collective agreement|labour agreement)
            (night|rotating|early|late|three|two|#|24 7) shift* .. (so|can't|cannot|hard|no|makes|means|never|
              only|and|work*|pattern|team*)
            (work|works|working|are) (on)? (nights|shifts|three shifts|rotating shifts|in shifts|part time)
            (night shift|shift work|shift pattern|night shifts)
            (second|native|foreign|first|working|other|common) language
            (don't|doesn't|not|hardly|barely|little) (speak|speaks|read|reads|all speak) .. (english|german|
              french|dutch|polish|spanish|italian|the language)
            (languages|# languages|several languages|multilingual)
            (can't|cannot|can not|couldn't|impossible to|hard to|not allowed to|difficult to|never) (take|pull|
              release|free|spare|leave|get|have) .. (off|out|away|everyone|people|them|from|together|
              at the same time|at once)
            (hiring|headcount|recruitment|travel) (freeze|stop|ban)
            (no|without) (laptop|laptops|email|e-mail|company phone*|smartphone*|phones|computer|computers|
              internet|wifi|desk|screens) ..
            (spread|scattered|distributed|dispersed) (across|over|all over|between)
            (time zones|timezones)
            (part timers|part time|seasonal|temps|agency workers|agency staff|contractors|freelancers|
              zero hours|subcontractors)
            (peak|high|busy|harvest|holiday|exam) (season|period)
            (only|not|never|nothing) (possible)? (in|before|during|after|until) (the)? (winter|summer|quiet|
              off season|christmas|peak|term|{month}|easter|school holidays)
            (gdpr|data protection|privacy|patient confidentiality|safety law|working time directive|
              working time|legal requirement|legally|by law|regulator requires|regulated|licence requirement|
              hipaa|compliance) .. (can't|must|not|no|means|requires|limits|allow*|record*|so|only|rules|we|
              says)
            (must|has to|have to|needs to) (be|happen|run|stay|fit) (done|finished|online|on site|in house|
              in person|remote|within|before|during|in|on the job|mobile)
            (minimum|safe) (staffing|staffing levels|cover)
            no (time|hours) (for|off) (training|classroom|courses|learning)
            no classroom
        """,
        2: """
            (budget|money|union|language|shift|shifts|nights|legal|law|gdpr|part time|remote|season|travel|cost)
            # (hours|minutes|days|hour)
            (can't|cannot|not allowed|must not|no more than|at most|only)
            (nothing|none|no)
        """,
        1: """
            (time|hours|limited|no|before)
        """,
    },
    Slot.PROOF: {
        3: """
            (i'd|i would|i'll|i will|we'd|we would|board would|that would|it would|would) (only|really|
              finally)? (believe|know|be convinced|be satisfied|be happy|be persuaded|convince|accept|call it|
              count|trust it|notice)
            convince (me|us|the|my|him|her)
            (in|after|within) (six|6|three|3|nine|twelve|half a|#) (months|month|a year|year) .. (i'd|i want|
              want|see|should|would|expect|i'll|notice|you'd|must|we'd|there would|have|be)
            (ask|check with|talk to|confirm with|speak to|speak with|call|verify with|show it to|run it past|
              run it by) (the|my|our|also|to)? .. (confirm|confirms|too|as well|first|to check|she'll|he'll|
              they'll|she'd|about it|can tell|knows)
            (should|can|could|must|will|would|to|also) (also)? confirm
            (evidence|proof|sign|signs|test|confirmation) (would|is|that|will|for|of|from)
            (i'd|i would|i want to|i'd want to|i'd like to|you'd|you would|we'd|we should|expect to|i should|
              i expect to) (see|hear|observe|notice|find|look at|look for|walk)
            if (i|we|you) (saw|see|walked|could see|hear|heard|visited|came|stood)
            when i (see|hear|walk|no longer|stop|visit|come)
            (measured|verified|confirmed|checked|validated|audited|signed off) by (the|my|our|an|finance|hr|
              internal|customers)
            (finance|hr|quality|controller|auditor*|ward sister|customers|the board|my boss|my deputy|
              site manager) (should|could|can|would|will|must) (confirm|check|verify|tell you|agree|sign|back)
            (before and after|spot check*|mystery shopp*|random sample|observe the|sit in on)
        """,
        2: """
            (evidence|proof|convince*|believe|confirm*|measure*|see|show*|observe*|audit*|numbers)
            (in|after) # months
            (ask|check)
        """,
        1: """
            (if|when|would|should|without)
        """,
    },
}

# Which way a case or a level points.
WELL = """
    (saved|won|rescued|thanked|praised|solved|renewed|smooth*|perfect*|brilliant*|went (really|very|so)? well|
      went great|turned around|great|success*|on time|proud|delighted|happy|recovered|kept (the|them|him|her)|
      signed|pulled off|zero defects|in half the time|impressed|good (example|one|case)|best)
"""
BADLY = """
    (lost|went (very|really|so|badly|horribly)? wrong|went badly|failed|fail*|complain*|missed|escalat*|cost us|
      cancel*|angry|furious|late|disaster|fiasco|recall*|accident|injur*|fell|died|outage|nobody (told|knew|
      called|noticed|answered|checked)|forgot*|wrong|broke|crashed|delay*|penalty|walked away|left us|too late|
      bad (example|one|case)|worst|blew up|refund*|mess|stuck|chaos|near miss|botched|dropped)
"""
HIGH_LEVEL = """
    (alone|independently|on their own|unsupervised|autonom*|senior|seniors|expert*|experienced|up to|themselves|
      lead others|coach others|years of experience|without asking|without supervision|nobody to ask|
      no one to ask|board|directors|complex|non routine|c level)
"""
LOW_LEVEL = """
    (junior*|new starters|newcomers|beginner*|apprentice*|graduate*|trainee*|supervised|
      under (close)? supervision|supervision|straight (from|out of)|fresh (from|out of)|hand holding|routine|
      entry level|ask (the|their) (boss|manager|supervisor)|school leavers|novice*)
"""

# What makes a bare mention of a measure worth keeping: it is what they steer by.
MEASURE_CUES = """
    (measured|judged|steer|steering|tracked|track|assessed|report|reported|look|looks|watch) (on|by|at|against|
      first)
    (kpi|kpis|metric|metrics|measure|measures|indicator|number one number|scorecard|dashboard|target|targets|
      the number|north star)
    (my|our|the|main|key) (number|numbers|kpi|metric|measure|figure)
"""
