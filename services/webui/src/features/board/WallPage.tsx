import { CompressOutlined, ExpandOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Board, BoardRow } from '@/shared/api/portal';
import { useConnected, useLive } from '@/shared/live/live';
import { useSession } from '@/shared/session/session';
import { SignInAgain } from '@/shared/session/SignInAgain';
import { request } from '@/shared/api/http';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { dateTime } from '@/shared/time/format';
import { useNow } from '@/shared/time/useNow';
import { Countdown } from '@/shared/ui/Countdown';
import { Loaded } from '@/shared/ui/States';
import { Figures } from './Figures';
import { useBoard, useBoardItems } from './useBoard';
import './wall.css';

const TrendChart = lazy(() => import('./TrendChart'));
/** Open clocks come in the order in which they are due, the overdue ones first. What fits into half of the screen at the wall's type size. */
const ROWS = window.innerHeight >= 1000 ? 8 : 5;
const ITEMS = window.innerHeight >= 1000 ? 5 : 3;

/** For a screen on the wall: no navigation, large type, read from across the room, renewed by itself. */
export default function WallPage() {
  useLive();
  const board = useBoard();
  return (
    <main className="wall">
      <SignInAgain quiet />
      <WallHead />
      <Loaded query={board}>{(data) => <WallBody board={data} />}</Loaded>
    </main>
  );
}

function WallHead() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const now = useNow();
  const connected = useConnected();
  const place = useSession().actingPost?.organisationName;
  const fullscreen = () => void document.documentElement.requestFullscreen?.();
  const leave = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    void navigate('/board');
  };
  return (
    <header className="wall-head">
      <h1>{[place, t('board.title')].filter(Boolean).join(' ')}</h1>
      <div className="wall-tools">
        <span className="live-state" data-on={connected} role="status">{t(connected ? 'common.liveOn' : 'common.liveOff')}</span>
        <time className="wall-time">{dateTime(now)}</time>
        <Keep />
        <Button ghost icon={<ExpandOutlined aria-hidden />} onClick={fullscreen}>{t('board.fullscreen')}</Button>
        <Button ghost icon={<CompressOutlined aria-hidden />} onClick={leave}>{t('board.wallExit')}</Button>
      </div>
    </header>
  );
}

/** Nobody stands before a wall to sign in every morning: one consent gives the screen a right of its own, to the board only. */
function Keep() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { wall, roles } = useSession();
  const keep = useMutation({
    mutationFn: () => request('/api/wall-screens', { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['session'] }),
  });
  if (wall || keep.isSuccess) return <span className="live-state" data-on role="status">{t('board.wallKept')}</span>;
  const may = roles.some((role) => ['supervisor', 'supervisor-head', 'safety-office', 'leader'].includes(role));
  return may ? <Button ghost loading={keep.isPending} onClick={() => keep.mutate()}>{t('board.wallKeep')}</Button> : null;
}

function WallBody({ board }: { board: Board }) {
  const { t } = useTranslation();
  return (
    <>
      <Figures counts={board.counts} />
      <div className="wall-grid">
        <WallRanking title={t('board.byDivision')} rows={board.byDivision} />
        <WallRanking title={t('board.byOrganisation')} rows={board.byOrganisation} />
        <Urgent />
        <section className="wall-panel wall-trend">
          <h2>{t('board.trend')}</h2>
          <Suspense fallback={null}><TrendChart trend={board.trend} onDark /></Suspense>
        </section>
      </div>
    </>
  );
}

function WallRanking({ title, rows }: { title: string; rows: BoardRow[] }) {
  const { t } = useTranslation();
  const sorted = [...rows].sort((a, b) => b.overdue - a.overdue || b.h24 - a.h24 || b.open - a.open).slice(0, ROWS);
  return (
    <section className="wall-panel">
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col"><span className="visually-hidden">{title}</span></th>
            {(['overdue', 'h24', 'h72', 'open'] as const).map((kind) => <th key={kind} scope="col">{t(`board.${kind}`)}</th>)}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {(['overdue', 'h24', 'h72', 'open'] as const).map((kind) => (
                <td key={kind} data-kind={row[kind] > 0 ? kind : 'zero'}>{row[kind]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Urgent() {
  const { t } = useTranslation();
  const items = useBoardItems({ bucket: 'OPEN', page: 0, size: ITEMS });
  return (
    <section className="wall-panel">
      <h2>{t('board.mostUrgent')}</h2>
      <Loaded query={items}>
        {(page) => page.items.length === 0 ? <p>{t('board.noUrgent')}</p> : (
          <ul className="wall-urgent">
            {page.items.map((item) => (
              <li key={item.id}>
                <span className="wall-urgent-title">{item.title}</span>
                <span className="wall-urgent-meta">{[item.organisation, item.divisionName].filter(Boolean).join(' · ')}</span>
                <Countdown clock={{ dueAt: item.dueAt, provisional: item.provisional, questioned: item.questioned }} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
