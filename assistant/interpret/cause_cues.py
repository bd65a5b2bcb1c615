"""The words by which leaders name a cause, by cell and weight. Add a wording here, nowhere else.

Weight 3 is enough on its own, in any answer; 2 and 1 count when a cause was asked for, or add up.
"""

from __future__ import annotations

from collections.abc import Mapping

from assistant.brief import Cell

CAUSE_CUES: Mapping[Cell, Mapping[int, str]] = {
    Cell.EXPECTATIONS: {
        3: """
            {no} .. feedback
            {never} .. (told|explained|spelled out|spelt out|made clear|agreed|defined|written down) .. (what|
              how|which|good|standard)
            {never} (been)? (told|given) .. (expected|expectations|target|targets|what we expect|standard)
            (don't|doesn't|do not|didn't|never|nobody|no one) (really|actually|quite)? (know|knows|understand|
              see|sees) what (is|was)? (good|is expected|we expect|i expect|they're supposed|success|counts|
              matters|the target|the goal|the standard|the priority)
            (don't|doesn't|nobody|no one|not) (really|actually)? (know|knows|sure|agree|agrees|
              clear) who (decides|owns|is responsible|does what|is in charge|should|has to)
            (target|targets|goal|goals|goalposts|priorities|expectations|plan|instructions|brief|
              rules) .. (change|changes|changing|changed|shift|shifts|shifting|move|moves|moving|
              flip) .. (week*|day|daily|month*|all the time|constantly|often|again)
            (targets|goals|goalposts|priorities) (keep|keeps|are always|always) (changing|moving|shifting)
            (target|targets|goal|goals|priorities|role|roles|expectations|responsibilities|standard|standards|
              instructions|accountability|ownership|brief) {be} .. (unclear|vague|fuzzy|contradict*|conflict*|
              not clear|never clear|ambiguous|not defined|undefined|blurred|not written)
            (unclear|vague|conflicting|contradictory|fuzzy|ambiguous|no clear|no agreed|no written|no shared|
              competing|mixed) (goals|goal|targets|target|priorities|expectations|roles|role|responsibilities|
              instructions|standard|standards|direction|messages|accountability|ownership|definition|picture|
              ownership)
            {no} .. (clear|agreed|common|shared|written) .. (goal|goals|target|targets|expectation|expectations|
              priorities|standard|standards|definition|process|role|roles|picture|rule|rules|agreement)
            everything is (a|the)? (priority|urgent|number one|top priority)
            (one|each|every) (manager|boss|supervisor|shift leader|ward|shift|depot|site|team|branch) (says|
              wants|does it|asks|has) .. (another|different|own|differently)
            (managers|bosses|supervisors|leaders) (say|want|ask|tell) .. (different|opposite|another)
            different (managers|bosses|supervisors) (say|want|ask|tell|expect)
            (never|don't|doesn't|no one|nobody) (hear|hears|find out|finds out|see|sees|learn|learns|know|
              knows) (back)? (how|whether|if) .. (did|doing|done|went|well|worked|right|result|results|
              performed|performing)
            (only|just) hear .. when .. (wrong|late|bad)
            (never|don't|doesn't|nobody|no one|rarely) (get|gets|hear|hears|see|sees) (any|anything|the|
              their)? (feedback|numbers|results|figures|outcome|scores|back)
            (feedback|appraisal|appraisals|review|one to ones) .. (once a year|too late|never|rare|rarely|
              yearly|annual|weeks later|months later)
            {no} .. (one to ones|appraisals|performance reviews|coaching from|guidance|briefing|direction)
            (nobody|no one) (owns|is accountable|is responsible|feels responsible|checks|follows up|coaches)
            (don't|doesn't|do not) know (what|which) (to prioriti* | comes first|is important|the priorities|
              to do first)
            two bosses
            (boss|bosses|manager|managers|management|head office|leadership) .. (change|changes|changed) .. (target|
              targets|goal|goals|priority|priorities|plan|plans|mind|minds)
            (mixed|contradictory) (signals|messages)
            {never} (agreed|defined|written|set) (what|a|the|who) .. (good|standard|done|looks like|definition|
              owner|owns)
            (role|roles|responsibilities) (overlap|overlaps|aren't clear|not clear)
            (expectations|standards) .. (differ|differs|different|vary|varies|not the same)
            what good looks like
        """,
        2: """
            unclear
            (nobody|no one|never) (checks|checked|follows up|says anything|tells them|told them|told us|told me)
            (don't|doesn't|didn't) know what
            (no|without) (standard|standards|targets|target|goals|direction|briefing|guidance)
            guess* what
            communicat* from (management|head office|above|leadership)
            (unspoken|implicit)
            priorities
        """,
        1: """
            feedback
            expectation*
            standard
            accountab*
        """,
    },
    Cell.TOOLS: {
        3: """
            {no} .. (time|hours|capacity|staff|resource*|tool|tools|equipment|parts|spares|stock|kit|data|
              access|space|rooms|beds|vans|laptops|licence*|license*|headcount|bandwidth|materials|hands|system|
              systems|software|devices|information|people on the|budget for|technicians available)
            {no} (enough)? (people|budget|money|nurses|engineers|cover)
            (under|short) staffed
            understaffed
            (short|shortage) (of|on)? (staff|staffed|people|hands|nurses|engineers|drivers|parts|time)
            (staff|skills|parts|driver|nurse|labour) shortage*
            (nobody|no one|they never|never|don't|doesn't|we never) (has|have|get|gets|find|finds|had|
              got) .. time
            (system|systems|software|tool|tools|app|crm|erp|sap|scanner|scanners|computer|computers|network|
              wifi|machine|machines|equipment|database|portal|spreadsheet*|laptop*|tablets|printer*|platform|
              kit|terminal) .. (down|slow|slowly|crash*|clunky|broken|breaks|old|ancient|outdated|fail*|
              doesn't work|don't work|don't talk|doesn't talk|do not talk|not connected|not linked|wrong|
              freezes|unreliable|hang|hangs|dies|die|jams|jam|stops|a mess|useless|offline|not integrated|separate)
            (label|labels|barcode*|code|codes|scanner*|badge*|sensor*|screen*|printer*|camera*) .. (won't|
              wont|don't|dont|doesn't|doesnt|can't|cant) (scan|read|print|open|load|work|be read)
            (two|three|four|five|six|seven|#|several|many|different|multiple|too many|separate) .. (systems|
              tools|spreadsheets|databases|screens|apps|logins|passwords|portals|excel*)
            (systems|tools|databases) (that|which)? (don't|do not|doesn't|can't|won't) (talk|speak|connect|
              match|sync)
            (#|several|many|too many|so many|endless|multiple) (approvals|signatures|sign offs|forms|
              levels of approval|layers|meetings|steps|handoffs|hand offs|clicks|people have to sign)
            (approval|approvals|sign off|signature|signatures|permission|procurement|paperwork|bureaucracy|
              red tape|admin|reporting) (take|takes|took|eats|eat|slows|kills|is slow|are slow|needs|holds|goes)
            (wait|waits|waiting|waited) .. (approval|approvals|sign off|parts|signature|information|data|access|
              it department|decision|system|lab|porters|head office|equipment|materials)
            (rota|roster|schedule|shift pattern|shift plan|staffing plan) .. (wrong|doesn't|don't|leaves|gaps|
              changes|bad|full|mess|late|not|never|too|made|means|puts|only)
            (because of|down to|it's|blame|problem is|due to) the (rota|roster|system|systems|layout|software|
              staffing|workload|paperwork|bureaucracy)
            (work load*|workload|workloads|case load*|caseload|caseloads|patient load|call load) (is|are) (too|
              so|very)? (high|heavy|much|big|doubled|crazy)
            workload
            caseload*
            (too much|too many|drown* in|buried in|overload* with|swamped with) (work|admin|paperwork|emails|
              meetings|cases|calls|tickets|reporting|accounts|patients|forms|jobs|projects|reports)
            (overloaded|overstretched|stretched (too|so)? thin|swamped|run off their feet|firefighting)
            (all|everything|data|most of it|still|done) .. (manual|manually|by hand|on paper|in excel|
              in spreadsheets|copy and paste|retyp*|typed twice)
            (re)? (key|keyed|keying|type|typed|enter|entered|entering) .. (twice|two times|again|by hand)
            (process|procedure|workflow|layout|line|sop|form|template|handover sheet|checklist) {be} .. (broken|
              slow|clumsy|complicated|badly designed|out of date|outdated|too long|cumbersome|a mess|from 19*|
              from 20*|missing)
            (parts|stock|material|materials|tools|supplies|spares|kit|drawings|specs|medicines|vans|
              samples) (arrive|arrives|come|comes|are|is|were|aren't|isn't|never|don't) .. (late|missing|wrong|
              not there|unavailable|out|in stock|on the van|on time|available|not in)
            (can't|cannot|don't|doesn't|unable to) (see|find|access|get at|look up|get hold of|get to) .. (data|
              history|information|record*|price*|stock|notes|customer|system|file|files|numbers|screen|
              documentation|drawings)
            (information|data|numbers|notes|documentation|prices|drawings|instructions) .. (missing|late|wrong|
              out of date|incomplete|scattered|all over|not there|comes too late|not available|nowhere|
              in people's heads|somewhere else|arrive*|outdated)
            (template|templates|form|forms|manual|manuals|checklist|equipment|machine|
              machines|fleet|vans) .. (years old|out of date|decades old|from another age)
            (vacanc*|unfilled posts|open positions|hiring freeze|sickness|absen*)
            (one|#) (person|people|nurse|engineer|planner|manager) (covers|cover|for|covering|looking after|
              doing the work of|has to do) .. (#|two|three|all|whole|every*|jobs|sites)
            (span of control|#) direct reports
            (internet|connection|signal|coverage|reception) .. (bad|poor|no|drops|weak)
            back to back
            no slack
            (interrupt*|distract*) .. (constantly|every|all day|phone|alarms)
        """,
        2: """
            (system|systems|software|tool|tools|equipment)
            (rota|roster|staffing|paperwork|bureaucracy|approvals|sign offs|layout|workload|understaff*|manual|
              budget cuts)
            (the)? (process|procedure|workflow)
            (time|hours|capacity|staff)
            (parts|spares|stock|access)
            (too busy|so busy|very busy|always busy)
            (legacy|it issues|technical debt)
        """,
        1: """
            data
            information
            excel
            resource*
        """,
    },
    Cell.CONSEQUENCES: {
        3: """
            (bonus|bonuses|commission|commissions|incentive|incentives|pay|reward|rewards|promotion|promotions|
              salary|salaries|pay plan|comp plan|compensation|appraisal|appraisals|league table) {be} .. (paid|
              based|tied|linked|on|for|by|depend*|driven|calculated|the same|flat|regardless)
            (bonus|bonuses|commission|incentive|incentives|pay plan|scheme|reward) (pays|pay|depends|depend|
              rewards|reward|comes|come|goes|go|encourages|drives|pushes|only|punishes|counts|favours)
            (paid|rewarded|measured|judged|promoted|praised|bonused|incentivi*|scored|ranked|targeted|
              assessed) (on|for|by|when|if|only|per|regardless|whether|anyway|the same)
            (we|company|they|system|managers|head office|bosses) (reward|rewards|rewarded|praise|praises|
              promote|promotes|celebrate|celebrates|pay|pays|incentivi*) .. (the|those|people|for|who|speed|
              volume|quantity|firefight*|heroes|anyway|new|fast|wrong|whoever|quick|closing)
            {no} .. (reward|rewards|recognition|consequence|consequences|incentive|incentives|bonus|sanction|
              sanctions|thanks|praise|credit|benefit|career path|penalty|upside)
            (nobody|no one|nothing) (notices|cares|happens|says thank*|thanks|will notice|ever notices|changes|
              praises|comments) (if|when|whether|to)
            nobody notices
            (nothing|no one gets|nobody gets) (happens|happened|punished|sanctioned)
            (nothing|no) .. (happens|consequences) .. (if|when|to)
            (cut|cuts|cutting|take|taking) .. (corners|shortcuts|shortcut) .. (home|earlier|paid|bonus|away|
              reward*|praised|faster|finish*|first)
            (get|gets|got|getting) away with
            (punish*|penali*|blame*|told off|criticis*|shouted at|disciplin*|hammered|hung out to dry) .. (for|
              if|when|who|whoever|them|people|mistake*)
            blame culture
            (shouted at|yelled at|told off|dressed down|in trouble for|in trouble if|hauled in|written up)
            (fall|falls|falling|fell) behind on (their|the) (number|numbers|target|targets|quota)
            (fear|afraid|scared|frightened) (of|to) .. (blame*|punish*|speak*|report*|admit*|mistake*|boss|
              wrong|consequence*|told off|sued|escalate)
            (same|equal) (pay|money|bonus|salary|wage|wages|rating) .. (whether|either way|regardless|anyway|if|
              no matter|as)
            (paid|pay|money|bonus|rewarded) .. (either way|regardless|no matter|anyway|whether)
            (whoever|the ones who|those who|people who|anyone who|if you|the one who|the good ones|
              best people) .. (gets|get) (more work|extra work|the worst|punished|blamed|home earlier|dumped|
              all the|promoted|rewarded|the bonus|nothing|the difficult)
            (good|best|fast|faster|quick|right) .. (get|gets|getting) .. (more work|extra work|harder cases|
              more cases|dumped)
            (easier|quicker|safer|cheaper|faster) (for them)? to (just|simply)? (ignore|skip|pass|close|
              say nothing|escalate|discount|give|leave|blame|work around|cut|not|do it)
            (doing it right|doing it properly|doing it well|reporting|asking|speaking up|quality) (costs|takes|
              slows|means|gets|makes|brings|is punished|doesn't pay|isn't rewarded)
            (counts|count|measured) .. not (quality|outcome*|how)
            (what's in it for|no reason to|no reason for) (them|him|her|change|bother|me|anyone)
            (it|that) (doesn't|does not|didn't) (matter|make any difference|make a difference|pay|count) (if|
              whether|to|for|in)
            (only|all) (that|thing|what) (counts|matters|gets measured|is measured|they look at) is
            (good|extra|hard|careful) work {be}? .. (not|never|isn't|goes) .. (rewarded|noticed|recognised|
              recognized|unnoticed|seen|thanked|paid)
            (goes|go|went) unnoticed
            (league tables|quota*|kpi*|targets|stats|handle time) (push|pushes|punish|punishes|reward|rewards|
              make|makes|drive|drives|encourage*)
        """,
        2: """
            (bonus|bonuses|commission|incentive|incentives|pay scheme)
            (blame|punish*|penalty|penalties|reward*|recognition|consequences|recognised)
            (underpaid|pay is (low|bad|poor)|badly paid)
            (discourag*|encourag*)
            (cut|cuts|cutting|taking) .. corners
        """,
        1: """
            promot*
            paid
        """,
    },
    Cell.SKILLS: {
        3: """
            (nobody|no one|none of them|hardly anyone) (here|there|really)? can (do|read|explain|run|write|plan|
              lead|build|handle|draw|judge|interpret|calculate) (a|an|the|our|their|proper|one)
            {no} (enough|proper|real|formal|any|structured|technical|the right|product|the)? (training|skill|
              skills|knowledge|know how|expertise|practice|onboarding|induction|experience|technique|
              understanding|competence|qualification*|literacy|fluency|grasp|learning|coaching)
            (don't|doesn't|do not|does not|didn't|can't|cannot|never|not|haven't|hasn't|nobody|no one) (really|
              fully|actually|properly|always|even|been|ever|yet|quite|truly)? (know|knows|learn|learns|learned|
              learnt|taught|shown|trained|been taught|been shown|been trained|understand|understands|mastered|
              practised|practiced|grasp|understood|prepared) (how|to|the product*|the system*|the customer*|
              the business|the numbers|enough|it|about|the technique|what to|why the|the basics|in|on|
              their product*|our product*|the process*|the machine*|the rules|for|properly)
            (never|not|nobody|no one|weren't|wasn't|haven't|hasn't) .. (been)? (shown|taught|trained|coached|
              learned how|learnt how|instructed)
            (nobody|no one|we never|we haven't|we don't|we didn't) (ever|really|has|have)? (showed|shows|shown|
              taught|teaches|teach|trained|trains|train|coached|show|train) (them|him|her|us|people|anyone|
              managers|{person}|new)
            (can't|cannot|can not|aren't able to|isn't able to|not able to|unable to|don't manage to|
              not capable of|incapable of) (really|properly|yet|even)? (read|write|explain|sell|negotiate|
              diagnose|coach|analyse|analyze|plan|lead|delegate|handle|present|calculate|interpret|prioritise|
              prioritize|run|use|spot|ask|listen|tell|lead|hold|operate|have|give|close|build|forecast|estimate|
              recogni*|set up|de-escalate|facilitate|judge|do it|do this|do the|make the case|translate|
              structure|manage)
            (struggle|struggles|struggling|have trouble|find it hard|have difficulty|weak|poor|bad|not good|
              not very good|no good|clumsy|inexperienced|not strong|not confident|unsure|hopeless|
              not great) (with|at|in|to|on|when|how) (the|a|their|our)? (explain*|read*|writ*|sell*|negotiat*|
              diagnos*|coach*|analys*|plan*|lead*|delegat*|handl*|present*|calculat*|interpret*|prioriti*|using|
              spot*|ask*|listen*|difficult*|conversation*|number*|excel|data|forecast*|estimat*|hold*|give|
              giving|have|having|manag*|question*|maths|english|communicat*|finding|find|tell*|clos*)
            (don't|doesn't|do not|lack) (have)? (the)? (skill|skills|knowledge|know how|expertise|technique|
              experience|vocabulary|confidence|competence|product knowledge)
            lack* .. (skill*|knowledge|expertise|experience|training|know how|competenc*|understanding|
              technique|practice)
            (knowledge|skill|skills|competence|training|experience|capability) (gap|gaps|is missing|is the gap|
              is lacking|missing|isn't there|aren't there|is too low|is low|is thin|is weak|is weaker)
            (skills|training|knowledge) (problem|issue|shortage|deficit)
            (too|very|so)? (inexperienced|untrained|unskilled|unqualified|undertrained)
            (learn|learns|learned|learnt|learning) (it)? (by|from) (trial and error|mistakes|watching|copying|
              themselves|doing it wrong)
            (thrown|dropped|pushed) in (at)? (the)? (deep end|cold water)
            (new|most|half|they|we|many|#) .. (first|new) (in|to) (the)? (job|role|trade|profession|work)
            (skill|skills|knowledge|know how|experience) .. (left|leaves|walked out|retired|retire|retires|
              lost) .. (with|them|people|when|years|last)
            (don't|doesn't|can't) (recogni*|spot|tell|see) (a|the|when|which|that|early|what) .. (risk|sign*|
              patient|problem|opportunit*|fault|defect*|deterior*|difference|pattern*)
            out of their depth
            (wing it|winging it|make it up|making it up)
            steep learning curve
            one (day|hour|week|afternoon) of training
        """,
        2: """
            (skill|skills|knowledge|know how|training|competence|expertise|inexperience*)
            (don't|doesn't|do not|didn't|never) know (the|how|about|enough|our|their|it)
            (don't|doesn't|do not|didn't) (understand|know)
            (can't|cannot|unable)
            (struggle|struggles|struggling|not confident|lack* confidence|no confidence)
            {never} (shown|taught|trained|learned|learnt)
            (new starters|beginners|novices|fresh out of|straight out of)
            technique
        """,
        1: """
            how to
            (learn|learning|practice|experience)
        """,
    },
    Cell.FIT: {
        3: """
            (wrong|not the right|unsuitable|unsuited|not really the right) (people|person|kind of people|
              profile|hires|hire|type|types|{person}) (in|for|on|are|is|at|into|got|we)?
            (hire|hired|hires|hiring|recruit|recruited|recruits|recruiting|selected|select|promoted|
              promote) (the)? .. (wrong|anyone|anybody|whoever|warm bodies|for (the)? wrong|not for|too junior|
              for technical|in a hurry)
            (not|aren't|isn't|wasn't|weren't|never) (really)? (cut out|suited|made|right|built|a good fit|a fit|
              the right fit|the type|meant) (for|to)?
            (square pegs|square peg|wrong fit|poor fit|bad fit|mis-hire*|mismatch*|miscast|wrong seat|
              wrong seats|wrong role|wrong roles|wrong job)
            (don't|doesn't) (have)? (what it takes|the aptitude|the talent|the temperament|it in them|
              the head for|the patience|the eye)
            {no} (aptitude|talent|temperament|the stamina|patience|instinct|feel for)
            (best|good|great|strong|star|excellent) (engineer|engineers|nurse|nurses|seller|sellers|salesman|
              salespeople|technician*|expert|experts|teacher*|developer*|clinician*|operator*) .. (made|
              promoted|became|turned|make|into) .. (manager*|lead*|boss|head|supervisor*|charge)
            promoted .. (because|for being|for) .. (technical*|good|years|long|senior*|best)
            (too|over) (qualified|introvert*|shy|junior|soft|old|slow) for
            overqualified
            (introvert*|shy|not people persons|not a people person|temperament|personality|personalities|
              aptitude)
            (physically|physical) .. (can't|hard|not able|unable|too|demand*)
            (eyesight|hearing|health) .. (can't|not|bad|poor|limits)
            (nobody|no one|none of them) applied for (this|that) (kind|sort|type)
            (hired|recruited|picked|chosen|selected|taken on) (for|as|because) .. (not|and now|but|another|
              different|other|cheap|available)
            different (kind|type|sort|breed) of (person|people|{person}|profile|engineer|seller)
            can't be taught
        """,
        2: """
            (wrong people|recruit*|hiring|selection|fit|profile|talent)
            (not suited|the wrong)
        """,
        1: """
            hired
        """,
    },
    Cell.MOTIVE: {
        3: """
            (don't|doesn't|do not|didn't|not|nobody|no one|stopped|no longer|couldn't|could not) (really|even|
              seem to)? (care|cares|caring|want|wants|bother|bothered|believe|interested|motivated|engaged|
              committed|keen|willing|feel like|enjoy|see the point|see any point|see why they should) (about|
              any|to|in|enough|much|less|it|for|at all)?
            (they|people|staff|nobody|team|most|{person}) .. (burnt|burned|burning) out
            (burn|burnt|burned) out
            (burnout|demotivat*|unmotivated|demorali*|disengag*|apath*|cynical|cynicism|disillusion*|fed up|
              checked out|worn out|exhausted|knackered|frustrated|resentful|jaded|complacen*|indifferen*)
            (low|poor|bad|terrible|rock bottom|falling) (morale|motivation|engagement|energy)
            (morale|motivation|engagement) {be}? .. (low|gone|poor|bad|bottom|missing|down|problem|issue|
              collapsed)
            {no} (motivation|interest|energy|appetite|drive|ambition|ownership|passion|will|pride|desire|
              enthusiasm|hunger|commitment)
            (lost|losing|lose) (their|the|all)? (motivation|interest|drive|heart|hope|pride|faith|enthusiasm|
              belief|trust)
            (change|initiative|training|survey|meeting) fatigue
            (given|gave|giving) up
            (resist*|refuse|refuses|refused|reluctan*|unwilling) (to|the|change|any|it)?
            (see|sees|feel|feels|seen) (it|this|that) as (extra|a waste|pointless|someone else's|not their|
              a burden|beneath|box tick*|bureaucracy|more work)
            (not|isn't|never) (my|their|our) (job|problem|business)
            (attitude|mindset) (problem|issue|is|of|towards)
            (just|only) (a|here for the|for the|doing it for the|come for the) (job|paycheck|paycheque|money|
              wage|salary)
            (just)? (counting|waiting) (the)? (days|years|for retirement|to retire|till|until)
            (heart|hearts) (isn't|not|aren't) in it
            (clock|clocking) (watch*|in and out)
            (they'd|they would|would|he'd|she'd|people would) (much)? rather .. (than|stay|be|do|avoid|leave|not)
            (bored|boring|tedious|repetitive)
            (don't|doesn't|do not) (see|feel) (the)? (point|purpose|meaning|value|sense|valued|proud|
              appreciated|respected)
            (tired|sick) of (it|this|change|the|all|being)
            (do|does|doing) the (bare)? minimum
            (quiet quit*|work to rule|couldn't care less|could not care less)
            (lazy|laziness)
            (prefer|prefers|rather|like|likes|love|loves) .. (old way|the old|stay in their|comfort zone|
              comfortable|coding than|doing it themselves|hide behind|selling to old)
            (afraid|scared|anxious|nervous|fear|uncomfortable|hate|hates|dislike|avoid|avoids|avoiding|
              shy away) (of|about|from|to)? (the|having|making|picking|cold|difficult|change|confrontation|
              conflict|failing|failure|rejection|technology|losing|hard|calling|phoning|it|conversations|asking|
              new)
        """,
        2: """
            (motivat*|morale|attitude|mindset|unhappy|willing*|tired|stress*|interest*|comfort zone)
            (don't|doesn't) (care|want)
            (trust|energy)
        """,
        1: """
            commitment
        """,
    },
}

# What a leader rules out: from here to the end of the clause, cues don't count.
DENIALS = """
    (it's|it is|its|that's|this is|it was|is|are|was) (not|never|no) (that|because|about|so much|really|
      a matter of|a question of|for lack of|for want of|for|due to|down to|the|their|a|an|lack of|any|primarily|
      mainly)
    (it|that|this|problem|issue|cause|reason) (isn't|wasn't|is not|was not|ain't) (that|because|about|so much|
      really|a|an|the|for|their|down to|any|due to)
    not (because|that|about|due to|down to|for lack of|for want of|out of|a matter of|a question of|for)
    (i|we) don't think (it's|it is|that|they|the|that's)
    (has|have|had|got) nothing to do with
    nothing to do with
    nothing wrong with
    no (problem|problems|issue|issues|trouble|shortage) (with|of)
    rather than
    instead of
    (plenty|loads|lots) of
    (more than)? enough
    don't (lack|need|blame)
    doesn't lack
    (we|they) (have|do have|had|got|get) (good|great|the right|all the|enough|plenty|decent|excellent|proper|
      modern|clear|regular)
    not (a|an|their|the) (skill|skills|training|knowledge|motivation|attitude|talent|tool|tools|system|money|
      people|staffing|resource|competence|capability)
"""

# Affirmations that clear a cell in the clause they stand in ("they know how, but ...").
CLEARED: Mapping[Cell, str] = {
    Cell.SKILLS: """
        (they|people|we|everyone|she|he|{person}|most of them|all of them|staff) (all|already|do|perfectly well|
          certainly|know|can|could|have|are|absolutely)? (know|knows|can do|could do|understand|have the skills|
          have been trained|were trained|are trained|are skilled|are capable|are competent|capable|trained|
          skilled|perfectly able) (how|exactly|perfectly|very well|what to do|enough|it|this|the job|well)?
        (well|fully|properly) trained
        (skills|knowledge|training) (are|is) (there|fine|ok|okay|good|not the)
        they can (do it|if|when)
    """,
    Cell.MOTIVE: """
        (they|people|everyone|staff|we|{person}|most) (really|do|all|genuinely|certainly)? (care|want to|
          are motivated|are willing|are keen|are committed|like the job|love the job|love their|try hard|
          work hard|mean well)
        (morale|motivation|will|attitude) (is|are) (there|good|fine|high|great|ok|okay|not the)
    """,
    Cell.TOOLS: """
        (tools|system|systems|equipment|staffing|software|kit|time|budget) (is|are|works|work) (there|fine|good|
          ok|okay|great|not the|well)
    """,
    Cell.CONSEQUENCES: """
        (bonus|pay|incentives|rewards) (is|are) (fine|fair|good|ok|okay|great|not the|right)
    """,
    Cell.EXPECTATIONS: """
        (goals|targets|expectations|priorities|standard|standards|roles) (is|are) (clear|fine|known|well known|
          not the|agreed)
        (they|everyone|people) (know|knows|understand) (exactly|perfectly well|well)? what (is expected|
          we expect|good looks like|to do)
    """,
    Cell.FIT: """
        (right|good|great) people
        people are (right|good|great|fine|excellent)
    """,
}
