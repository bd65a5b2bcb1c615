import { Link } from 'react-router';
import type { Plan } from '@/api/plans';
import { LevelScale } from '@/components/LevelScale';
import { wordsOf } from '@/api/proposals';
import { Quote } from '@/components/Quote';
import { sentence } from '@/components/measures';
import classes from './Campaign.module.css';

type CampaignData = Plan['campaigns'][number];

/** What a campaign is for: its one goal, why, what shows the level, and what the manager keeps asking. */
export function Campaign({ campaign, conversationId }: { campaign: CampaignData; conversationId: string | null }) {
  const words = campaign.why.words[0];
  return (
    <div className={classes.campaign}>
      <p className={classes.goal}>
        <LevelScale size="sm" level={campaign.level} name={campaign.level_name} />
        <span>{campaign.goal.text}</span>
      </p>
      {campaign.notes.map((note) => (
        <p key={note} className={classes.note}>
          {note}
        </p>
      ))}
      <details className={classes.more}>
        <summary>
          Why, and what shows it<span className={classes.unseen}>: {campaign.name}</span>
        </summary>
        <div className={classes.why}>
          {words ? (
            <Quote
              size="sm"
              source={
                conversationId && words.turn > 0 ? (
                  <Link to={`/conversations/${conversationId}#m${words.turn}`}>Message {words.turn}</Link>
                ) : null
              }
            >
              {sentence(wordsOf(words))}
            </Quote>
          ) : null}
          {campaign.indicators.length ? (
            <div>
              <h4>What shows level {campaign.level}</h4>
              <ul>
                {campaign.indicators.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </div>
          ) : null}
          <div>
            <h4>What the manager keeps asking</h4>
            <p>{campaign.manager}</p>
          </div>
        </div>
      </details>
    </div>
  );
}
