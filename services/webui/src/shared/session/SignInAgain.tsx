import { Alert, Button, Modal } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { signedIn, useSignInAsked } from './asking';

const CHANNEL = 'duban.signedIn';

/**
 * The session has ended while something was being typed, or on a wall where nobody stands: the page stays as it is. The
 * sign-in happens in a window beside it; on a wall, where nothing is typed and no window may open, by a link that comes back.
 */
export function SignInAgain({ quiet = false }: { quiet?: boolean }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const asked = useSignInAsked();
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return undefined;
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => {
      signedIn();
      void client.invalidateQueries();
    };
    return () => channel.close();
  }, [client]);
  const open = () => {
    window.open(`/login?return=${encodeURIComponent('/signed-in')}`, 'duban-sign-in', 'width=520,height=680');
  };
  if (quiet) {
    return asked ? <Alert type="warning" banner title={t('common.wallEnded')} action={<Button href={`/login?return=${encodeURIComponent('/wall')}`}>{t('common.signInAgain')}</Button>} /> : null;
  }
  return (
    <Modal open={asked} title={t('common.sessionEnded')} onOk={open} onCancel={signedIn} okText={t('common.signInAgain')} cancelText={t('common.later')}>
      <p>{t('common.sessionEndedKept')}</p>
    </Modal>
  );
}

/** Where the window beside ends: tells the others and closes itself. */
export function SignedIn() {
  const { t } = useTranslation();
  useEffect(() => {
    if (typeof BroadcastChannel !== 'undefined') {
      const channel = new BroadcastChannel(CHANNEL);
      channel.postMessage('signed in');
      channel.close();
    }
    window.close();
  }, []);
  return <main className="content"><h1>{t('common.signedIn')}</h1><p>{t('common.signedInHint')}</p></main>;
}
