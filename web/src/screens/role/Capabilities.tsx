import { Link } from 'react-router';
import type { RoleProfile } from '@/api/roleProfiles';
import { Empty } from '@/components/Empty';
import { LevelScale } from '@/components/LevelScale';
import { wordsOf } from '@/api/proposals';
import { Quote } from '@/components/Quote';
import { WeightBar } from '@/components/WeightBar';
import classes from './Role.module.css';
import { Wording } from './Wording';

interface CapabilitiesProps {
  capabilities: RoleProfile['capabilities'];
  /** Where the leader's words were said; null when there is nothing to lead to. */
  conversationId: string | null;
  /** The profile as it is now, whose capabilities can be worded for the organisation. */
  profile?: Pick<RoleProfile, 'id' | 'status' | 'conversation_id'>;
}

/** What the role needs, the heaviest first, each with why and the words behind it. */
export function Capabilities({ capabilities, conversationId, profile }: CapabilitiesProps) {
  const heaviest = Math.max(0, ...capabilities.map(({ weight }) => weight));
  const sorted = [...capabilities].sort((a, b) => b.weight - a.weight);
  return (
    <section className={classes.section} aria-labelledby="capabilities">
      <h2 id="capabilities">What the role needs</h2>
      {sorted.length ? (
        <ul className={classes.capabilities}>
          {sorted.map((one) => (
            <li key={one.capability_id} className={classes.capability}>
              <div className={classes.head}>
                <h3 className={classes.name}>
                  <Link to={`/library/${encodeURIComponent(one.capability_id)}`} className={classes.link}>
                    {one.name}
                  </Link>
                  {one.focus ? <span className={classes.focus}>in focus</span> : null}
                </h3>
                <LevelScale level={one.level} name={one.level_name} />
                <WeightBar weight={one.weight} heaviest={heaviest} />
              </div>
              <p className={classes.reason}>{one.reason}</p>
              {one.evidence?.length ? (
                <div className={classes.words}>
                  {quotes(one.evidence).map(([words, turn]) => (
                    <Quote
                      key={words}
                      size="sm"
                      source={
                        conversationId ? <Link to={`/conversations/${conversationId}#m${turn}`}>Where it was said</Link> : null
                      }
                    >
                      {words}
                    </Quote>
                  ))}
                </div>
              ) : null}
              {profile ? (
                <Wording
                  profileId={profile.id}
                  capabilityId={one.capability_id}
                  name={one.name}
                  mayBegin={profile.conversation_id !== null && profile.status !== 'retired'}
                />
              ) : null}
            </li>
          ))}
        </ul>
      ) : (
        <Empty title="Nothing yet">
          Add capabilities from the library in the table <Link to="/frameworks">side by side</Link>.
        </Empty>
      )}
    </section>
  );
}

type Evidence = NonNullable<RoleProfile['capabilities'][number]['evidence']>[number];

/** The same words may stand behind several passages: they are shown once. */
function quotes(evidence: readonly Evidence[]): [string, number][] {
  return [...new Map(evidence.map((one) => [wordsOf(one), one.turn]))];
}
