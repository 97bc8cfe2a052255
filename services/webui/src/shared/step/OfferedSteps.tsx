import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session';
import { hasStepDraft } from './stepDraft';
import type { Signed } from './useSignedStep';

interface Props<A extends string> {
  on: Pick<Signed<unknown>, 'address'>;
  /** Every step there is: what the clock waits for first, what may be done at any time last. */
  order: readonly A[];
  /** Only what the server lists: the page does not work out by itself who may do what. */
  offered: readonly A[];
  name: (action: A) => string;
  onStep: (action: A) => void;
  /** May be done beside, and nobody waits for it: never the main button, and who is waited for is said all the same. */
  beside?: readonly A[];
  /** Said where nothing is offered. */
  idle?: ReactNode;
}

const SHOWN = 4;

/** What the person may do next; a step begun before and not sent says so. */
export function OfferedSteps<A extends string>({ on, order, offered, name, onStep, beside = [], idle }: Props<A>) {
  const { t } = useTranslation();
  const { username } = useSession();
  const [all, setAll] = useState(false);
  const open = order.filter((action) => offered.includes(action));
  const begun = open.filter((action) => hasStepDraft(username, on.address(action)));
  const enough = all || open.length <= SHOWN + 1;
  const shown = enough ? open : open.filter((action, index) => index < SHOWN || begun.includes(action));
  return (
    <section className="actions" aria-label={t('hazard.detail.next')}>
      <h2>{t('hazard.detail.next')}</h2>
      {open.every((action) => beside.includes(action)) && <p className="muted">{idle ?? t('hazard.detail.nextNone')}</p>}
      {open.length > 0 && (
        <div className="action-buttons">
          {shown.map((action, index) => (
            <Button key={action} type={index === 0 && !beside.includes(action) ? 'primary' : 'default'} size="large" block onClick={() => onStep(action)}>
              {name(action)}
              {begun.includes(action) && <small className="step-begun">{t('step.begun')}</small>}
            </Button>
          ))}
          {shown.length < open.length && (
            <Button type="link" block onClick={() => setAll(true)}>{t('step.more', { count: open.length - shown.length })}</Button>
          )}
        </div>
      )}
    </section>
  );
}
