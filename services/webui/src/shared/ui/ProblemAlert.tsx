import { Alert, Button } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type FieldError, type Problem, problemFrom } from '../api/problem';

const KNOWN = ['400', '401', '403', '404', '409', '413', '422', '428', '429', '500', '502', '503', '504'] as const;

export function problemTitle(problem: Problem, t: TFunction): string {
  if (problem.title) return problem.title;
  if (problem.type === 'duban:network') return t('problem.network');
  if (problem.type === 'duban:unreadable') return t('problem.unreadable');
  const known = KNOWN.find((status) => status === String(problem.status));
  if (known) return t(`problem.${known}`);
  return problem.status === 0 ? t('problem.unexpected') : t('problem.other', { status: problem.status });
}

function problemDetail(problem: Problem, t: TFunction): string | null {
  if (problem.detail) return problem.detail;
  if (problem.type === 'duban:network') return t('problem.networkDetail');
  if (problem.type === 'duban:unexpected') return t('problem.unexpectedDetail');
  return isStale(problem) ? t('problem.stale') : null;
}

function isStale(problem: Problem): boolean {
  return problem.status === 409 && /stale-version/.test(problem.type);
}

interface Props {
  error: unknown;
  /** Field errors that stand at their fields already and need not be said twice. */
  shownFields?: readonly string[];
  onRefresh?: () => void;
}

/** A refused or failed request in plain words: what, why, which field, and the rule it rests on. */
export function ProblemAlert({ error, shownFields = [], onRefresh }: Props) {
  const { t } = useTranslation();
  if (!error) return null;
  const problem = problemFrom(error);
  const rest = problem.errors.filter((fault) => !shownFields.includes(fault.field));
  return (
    <Alert
      className="problem"
      type="error"
      showIcon
      role="alert"
      title={problemTitle(problem, t)}
      description={<Description problem={problem} rest={rest} />}
      action={
        onRefresh && problem.status === 409 ? (
          <Button size="small" onClick={onRefresh}>{t('common.refresh')}</Button>
        ) : undefined
      }
    />
  );
}

function Description({ problem, rest }: { problem: Problem; rest: FieldError[] }) {
  const { t } = useTranslation();
  const detail = problemDetail(problem, t);
  return (
    <>
      {detail && <p>{detail}</p>}
      {rest.length > 0 && (
        <ul>
          {rest.map((fault) => (
            <li key={`${fault.field}:${fault.message}`}>{fault.message}</li>
          ))}
        </ul>
      )}
      {problem.basis && <p className="problem-basis">{t('common.basisText', { ...problem.basis })}</p>}
    </>
  );
}
