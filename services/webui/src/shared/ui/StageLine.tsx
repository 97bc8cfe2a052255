import { CheckOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';

interface Props {
  label: string;
  /** Names of the stages in the order in which they are gone through. */
  names: readonly string[];
  at: number;
}

/** The way of a case, and how far it is; a phone shows the bar and the name of the stage. */
export function StageLine({ label, names, at }: Props) {
  const { t } = useTranslation();
  const last = at === names.length - 1;
  return (
    <>
      <ol className="stage-line" aria-label={label}>
        {names.map((name, index) => {
          const standing = index < at || (last && index === at) ? 'done' : index === at ? 'current' : 'ahead';
          return (
            <li key={name} data-state={standing} aria-current={index === at ? 'step' : undefined}>
              <span className="stage-mark" aria-hidden>{standing === 'done' ? <CheckOutlined /> : index + 1}</span>
              <span className="stage-name">{name}</span>
              {standing === 'done' && <span className="visually-hidden">{t('common.stageDone')}</span>}
            </li>
          );
        })}
      </ol>
      <p className="stage-now">{t('common.stageNow', { index: at + 1, count: names.length, name: names[at] ?? '' })}</p>
    </>
  );
}
