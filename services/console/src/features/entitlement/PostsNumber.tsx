import { useGround } from '../../design/ground';
import { tokens } from '../../design/tokens';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { ExplainedNumber } from '../../parts/ExplainedNumber';
import { EntitlementExplanation } from './EntitlementExplanation';
import { postsOf, shortfallOf, type Line, type Track } from './entitlements';
import { PostsExplanation } from './PostsExplanation';
import { signed } from '../ledger/Signed';

/** What the ledger holds on one track, or what the track is entitled to; over in red, room in green, each also by its column and sign. */
export function PostsNumber({ line, track, what }: { line: Line; track: Track; what: string }) {
  const say = useSay();
  const colours = tokens.status[useGround()];
  const posts = postsOf(line, track);
  if (!posts) return <span className="nothing">—</span>;
  const shortfall = shortfallOf(posts);
  const value = what === 'shortfall' ? shortfall : posts[what as 'entitled' | 'authorised' | 'occupied' | 'vacant' | 'over'];
  const isOver = (what === 'over' && value > 0) || (what === 'shortfall' && value < 0);
  const isRoom = (what === 'vacant' || what === 'shortfall') && value > 0;
  const title = [line.schoolName, say(nameIn(stageNames, line.stage)), say(nameIn(trackNames, track))].join(' · ');
  return (
    <span style={{ color: isOver ? colours.over : isRoom ? colours.room : undefined }}>
      <ExplainedNumber value={what === 'shortfall' ? signed(value) : value} title={title}>
        {() => (
          <>
            <PostsExplanation line={line} track={track} />
            {(what === 'entitled' || what === 'shortfall') && (
              <div style={{ marginTop: tokens.gap }}>
                <EntitlementExplanation schoolCode={line.schoolCode} stage={line.stage} />
              </div>
            )}
          </>
        )}
      </ExplainedNumber>
    </span>
  );
}
