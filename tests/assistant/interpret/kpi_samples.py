"""KPIs made by hand, so that the reader is tested apart from the library's files."""

from __future__ import annotations

from collections.abc import Mapping

from capability_library.schema import Direction, Kpi, Timing

# id | name | unit | better | timing | aliases
_ROWS = """
customer-churn | Customer churn | per cent | down | lagging | churn, churn rate, customer attrition, net churn
employee-turnover | Employee turnover | per cent | down | lagging | staff turnover, attrition, turnover
first-year-attrition | First-year attrition | per cent | down | lagging | new starter attrition, early leavers
overall-equipment-effectiveness | Overall equipment effectiveness | per cent | up | lagging | OEE, line efficiency
days-sales-outstanding | Days sales outstanding | days | down | lagging | DSO, debtor days
net-promoter-score | Net promoter score | points | up | lagging | NPS, promoter score
customer-satisfaction | Customer satisfaction | per cent | up | lagging | CSAT, customer satisfaction score
first-contact-resolution-rate | First contact resolution | per cent | up | lagging | FCR, resolution at first call
first-time-fix-rate | First-time fix rate | per cent | up | lagging | FTF, first visit fix, first-time fix
on-time-in-full | On time in full | per cent | up | lagging | OTIF, delivered in full
average-length-of-stay | Average length of stay | days | down | lagging | ALOS, length of stay
falls-per-1000-bed-days | Falls per 1,000 bed days | rate per 1,000 bed days | down | lagging | falls, patient falls
emergency-wait-time | Emergency department wait | minutes | down | lagging | A&E wait, average wait, waiting time
complaint-volume | Complaints received | count | down | lagging | complaints, customer complaints
complaint-resolution-time | Complaint resolution time | days | down | lagging | time to resolve complaints
win-rate | Win rate | per cent | up | lagging | close rate, bid win rate, hit rate
pipeline-coverage | Pipeline coverage | ratio | up | leading | pipeline, coverage ratio
sales-cycle-length | Sales cycle length | days | down | lagging | sales cycle, time to close a deal
lead-conversion-rate | Lead conversion rate | per cent | up | leading | conversion rate, lead conversion, conversion
average-discount | Average discount | per cent | down | leading | discount level, discounting
gross-margin | Gross margin | per cent | up | lagging | GM, gross profit margin
operating-margin | Operating margin (EBITDA or EBIT) | per cent | up | lagging | EBITDA, EBIT margin
free-cash-flow | Free cash flow | currency | up | lagging | FCF, cash generation
cloud-spend | Cloud spend | currency | down | lagging | cloud bill, cloud costs
lost-time-injury-rate | Lost time injury frequency rate | rate per million hours | down | lagging | LTIFR, TRIR
near-misses-reported | Near misses reported | count | up | leading | near misses, near-miss reports
changeover-time | Changeover time | minutes | down | leading | changeovers, set-up time
scrap-rate | Scrap rate | per cent | down | lagging | scrap, material waste
time-to-hire | Time to hire | days | down | lagging | days to fill a vacancy, hiring time
absence-rate | Absence rate | per cent | down | lagging | sickness absence, absenteeism
employee-engagement | Employee engagement | points | up | leading | engagement score, eNPS
quota-attainment | Quota attainment | per cent | up | lagging | reps on quota
deployment-frequency | Deployment frequency | count per week | up | leading | releases per week, deploys
change-failure-rate | Change failure rate | per cent | down | lagging | CFR, failed changes
mean-time-to-restore | Mean time to restore service | hours | down | lagging | MTTR, time to restore
average-handle-time | Average handle time | minutes | down | leading | AHT, handling time, call length
system-availability | System availability | per cent | up | lagging | uptime, availability
stock-accuracy | Stock accuracy | per cent | up | leading | inventory accuracy
inventory-turns | Inventory turns | ratio | up | lagging | stock turns, stock turn
berth-productivity | Crane moves per hour | moves per hour | up | lagging | berth moves, gross crane rate
vehicle-turnaround-time | Truck turnaround time | minutes | down | lagging | gate turn time, truck turn time
pass-rate | Pass rate | per cent | up | lagging | exam pass rate
attendance-rate | Attendance rate | per cent | up | leading | attendance, pupil attendance
case-processing-time | Case processing time | days | down | lagging | time to decide a case, processing time
leakage | Leakage | megalitres per day | down | lagging | water lost
shrinkage | Shrinkage | per cent | down | lagging | shrink, stock loss
basket-size | Average basket | currency | up | lagging | average transaction value, ATV
market-share | Market share | per cent | up | lagging | share of market
revenue-growth | Revenue growth | per cent | up | lagging | sales growth, top-line growth
rework-rate | Rework rate | per cent | down | lagging | rework
training-transfer | Training applied on the job | per cent | up | leading | transfer of training
"""


def sample_kpis() -> Mapping[str, Kpi]:
    """Return the sample KPIs by id."""
    kpis: dict[str, Kpi] = {}
    for row in _ROWS.strip().splitlines():
        kpi_id, name, unit, better, timing, aliases = (part.strip() for part in row.split("|"))
        kpis[kpi_id] = Kpi(
            id=kpi_id,
            name=name,
            aliases=tuple(alias.strip() for alias in aliases.split(",")),
            formula="made by hand",
            unit=unit,
            direction=Direction(better),
            timing=Timing(timing),
            domain="sample",
        )
    return kpis
