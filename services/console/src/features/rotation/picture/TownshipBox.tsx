import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { picture, type PlacedSchool, type Township } from './layout';

const sums = words('出 {gives} · 进 {takes}', 'out {gives} · in {takes}');
const schoolSays = words('{name}:交流出 {gives} 人,交流进 {takes} 人', '{name}: {gives} go, {takes} come');

interface Props {
  township: Township;
  gives: ReadonlyMap<string, number>;
  takes: ReadonlyMap<string, number>;
  chosen?: string;
  onChoose: (schoolCode: string) => void;
}

/** A township and its schools; each says how many go and how many come. */
export function TownshipBox({ township, gives, takes, chosen, onChoose }: Props) {
  const say = useSay();
  const { name, left, top, width, height, schools } = township;
  const sum = (counts: ReadonlyMap<string, number>): number =>
    schools.reduce((total, { school }) => total + (counts.get(school.schoolCode) ?? 0), 0);
  return (
    <section
      aria-label={name}
      style={{
        position: 'absolute',
        left,
        top,
        width,
        height,
        border: '1px solid var(--ant-color-border-secondary)',
        borderRadius: 4,
        background: 'var(--ant-color-bg-container)',
        overflow: 'hidden',
      }}
    >
      <header
        style={{
          height: picture.head,
          lineHeight: `${picture.head}px`,
          padding: '0 8px',
          display: 'flex',
          justifyContent: 'space-between',
          background: 'var(--ant-color-fill-quaternary)',
        }}
      >
        <strong>{name}</strong>
        <span style={{ fontSize: 12, color: 'var(--ant-color-text-secondary)' }}>
          {say(sums, { gives: sum(gives), takes: sum(takes) })}
        </span>
      </header>
      {schools.map((placed) => {
        const code = placed.school.schoolCode;
        const values = { name: placed.school.name, gives: gives.get(code) ?? 0, takes: takes.get(code) ?? 0 };
        return (
          <button
            key={code}
            type="button"
            title={say(schoolSays, values)}
            aria-label={say(schoolSays, values)}
            aria-pressed={chosen === code}
            onClick={() => onChoose(code)}
            style={rowStyle(placed, chosen, values.gives + values.takes > 0)}
          >
            <span style={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{placed.shortName}</span>
            <span className="figure" style={{ whiteSpace: 'nowrap', fontWeight: 600 }}>
              {[values.gives > 0 && `−${values.gives}`, values.takes > 0 && `+${values.takes}`].filter(Boolean).join(' ')}
            </span>
          </button>
        );
      })}
    </section>
  );
}

function rowStyle({ school }: PlacedSchool, chosen: string | undefined, takesPart: boolean): React.CSSProperties {
  return {
    display: 'flex',
    justifyContent: 'space-between',
    gap: 6,
    width: '100%',
    height: picture.row,
    padding: '0 8px',
    border: 0,
    font: 'inherit',
    fontSize: 13,
    textAlign: 'start',
    cursor: 'pointer',
    color: takesPart ? 'var(--ant-color-text)' : 'var(--ant-color-text-secondary)',
    background: chosen === school.schoolCode ? 'var(--ant-color-primary-bg)' : 'transparent',
  };
}
