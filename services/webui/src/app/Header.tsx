import { BellOutlined, DownOutlined, GlobalOutlined, LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { Badge, Button, Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useUnread } from '@/features/notifications/useNotifications';
import { useWords } from '@/shared/i18n/useWords';
import { useConnected } from '@/shared/live/live';
import { useSession } from '@/shared/session/session';
import { dateTime } from '@/shared/time/format';
import { useNow } from '@/shared/time/useNow';
import { LanguageButton, useOtherLanguage } from '@/shared/ui/LanguageButton';
import { useWide } from '@/shared/ui/useWide';
import { startOf } from './nav';

export function Header() {
  const { t } = useTranslation();
  const session = useSession();
  const wide = useWide();
  return (
    <header className="top-bar">
      <Link to={startOf(session.roles, session.demo)} className="brand">
        <img src="/favicon.svg" alt="" width={28} height={28} />
        <strong>{t('common.product')}</strong>
        {wide && <span className="brand-long">{t('common.productLong')}</span>}
      </Link>
      <div className="top-tools">
        {session.demo && <DemoTime />}
        {wide && <LiveState />}
        <Bell />
        {wide && <LanguageButton />}
        <Account />
      </div>
    </header>
  );
}

function DemoTime() {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <span className="demo-time" title={t('common.demoTime')}>
      <span className="demo-word">{t('common.demoTime')} </span>
      <span>{dateTime(now)}</span>
    </span>
  );
}

function LiveState() {
  const { t } = useTranslation();
  const connected = useConnected();
  return (
    <span className="live-state" data-on={connected} role="status">
      {t(connected ? 'common.liveOn' : 'common.liveOff')}
    </span>
  );
}

function Bell() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const unread = useUnread();
  const count = unread.data?.unread ?? 0;
  return (
    <Button
      type="text"
      className="top-button"
      aria-label={t('notifications.open', { count })}
      onClick={() => void navigate('/notifications')}
      icon={<Badge dot={count > 0} offset={[-2, 2]}><BellOutlined className="top-icon" aria-hidden /></Badge>}
    />
  );
}

function Account() {
  const { t } = useTranslation();
  const session = useSession();
  const words = useWords();
  const other = useOtherLanguage();
  const post = session.actingPost;
  const items: MenuProps['items'] = [
    {
      key: 'who',
      type: 'group',
      label: (
        <div className="account-who">
          <strong>{session.name}</strong>
          <span>{post ? `${post.organisationName} · ${post.postName}` : session.username}</span>
          <span>{words.list(session.roles.map((role) => t(`role.${role}`, { defaultValue: role })))}</span>
        </div>
      ),
    },
    ...(session.posts.length > 1
      ? [{
          key: 'posts',
          type: 'group' as const,
          label: t('common.actingAs'),
          children: session.posts.map((held) => ({
            key: held.postId,
            label: `${held.organisationName} · ${held.postName}`,
            onClick: () => session.choosePost(held.postId),
          })),
        }]
      : []),
    { key: 'language', icon: <GlobalOutlined aria-hidden />, label: other.label, onClick: other.toggle },
    { key: 'out', icon: <LogoutOutlined aria-hidden />, label: t('common.signOut'), onClick: () => window.location.assign('/logout') },
  ];
  return (
    <Dropdown menu={{ items, selectedKeys: post ? [post.postId] : [] }} trigger={['click']} placement="bottomRight">
      <Button type="text" className="top-button" icon={<UserOutlined aria-hidden />} aria-label={`${t('nav.account')} ${session.name}`}>
        <span className="account-name">{session.name}</span>
        <DownOutlined className="account-arrow" />
      </Button>
    </Dropdown>
  );
}
