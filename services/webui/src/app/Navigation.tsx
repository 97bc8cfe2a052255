import { EllipsisOutlined } from '@ant-design/icons';
import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { currentPath, type NavItem } from './nav';

const groups = ['groupWork', 'groupLook', 'groupRules', 'groupAdmin'] as const;
/** A thumb reaches five targets across a phone; the fifth opens the rest. */
const TABS = 4;

interface ItemProps {
  item: NavItem;
  current: boolean;
  onClick?: () => void;
}

function Item({ item, current, onClick }: ItemProps) {
  const { t } = useTranslation();
  const Icon = item.icon;
  return (
    <Link to={item.path} className={current ? 'nav-item active' : 'nav-item'} aria-current={current ? 'page' : undefined} onClick={onClick}>
      <Icon aria-hidden />
      <span>{t(`nav.${item.label}`)}</span>
    </Link>
  );
}

function Groups({ items, onPick }: { items: NavItem[]; onPick?: () => void }) {
  const { t } = useTranslation();
  const current = currentPath(items, useLocation().pathname);
  return groups.map((group) => {
    const members = items.filter((item) => item.group === group);
    if (members.length === 0) return null;
    return (
      <div key={group} className="nav-group">
        <p className="nav-group-name">{t(`nav.${group}`)}</p>
        <ul>
          {members.map((item) => (
            <li key={item.path}><Item item={item} current={item.path === current} onClick={onPick} /></li>
          ))}
        </ul>
      </div>
    );
  });
}

export function SideNav({ items }: { items: NavItem[] }) {
  const { t } = useTranslation();
  return (
    <nav className="side-nav" aria-label={t('common.mainNavigation')}>
      <Groups items={items} />
    </nav>
  );
}

export function TabBar({ items, onMore }: { items: NavItem[]; onMore: () => void }) {
  const { t } = useTranslation();
  const current = currentPath(items, useLocation().pathname);
  return (
    <nav className="tab-bar" aria-label={t('common.mainNavigation')}>
      {items.slice(0, TABS).map((item) => <Item key={item.path} item={item} current={item.path === current} />)}
      {items.length > TABS && (
        <button type="button" className="nav-item" onClick={onMore}>
          <EllipsisOutlined aria-hidden />
          <span>{t('common.more')}</span>
        </button>
      )}
    </nav>
  );
}

interface MoreProps {
  items: NavItem[];
  open: boolean;
  onClose: () => void;
}

export function MoreDrawer({ items, open, onClose }: MoreProps) {
  const { t } = useTranslation();
  return (
    <Drawer open={open} onClose={onClose} placement="bottom" size="large" title={t('nav.menu')} className="more-drawer">
      <nav aria-label={t('nav.menu')}>
        <Groups items={items} onPick={onClose} />
      </nav>
    </Drawer>
  );
}
