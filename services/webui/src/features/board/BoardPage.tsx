import { DesktopOutlined } from '@ant-design/icons';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { OwnDuties } from '@/features/duty/mine/OwnDuties';
import type { Board } from '@/shared/api/portal';
import { Page, Section } from '@/shared/ui/Page';
import { Loaded } from '@/shared/ui/States';
import { useWide } from '@/shared/ui/useWide';
import { LinkButton } from '@/shared/ui/LinkButton';
import { BoardTable } from './BoardTable';
import { Figures } from './Figures';
import { Trend } from './Trend';
import { useBoard } from './useBoard';

export default function BoardPage() {
  const { t } = useTranslation();
  const board = useBoard();
  const wide = useWide();
  return (
    <Page
      title={t('board.title')}
      hint={t('board.hint')}
      extra={wide && <LinkButton to="/wall" icon={<DesktopOutlined aria-hidden />}>{t('board.wall')}</LinkButton>}
    >
      <OwnDuties />
      <Loaded query={board}>{(data) => <BoardView board={data} />}</Loaded>
    </Page>
  );
}

/** What the colours in the bars stand for; the numbers beside them say the same. */
function Legend() {
  const { t } = useTranslation();
  return (
    <p className="share-legend">
      {t('board.legend')}
      {(['overdue', 'h24', 'h72', 'later'] as const).map((kind) => (
        <span key={kind}><span className="share-swatch" data-kind={kind} aria-hidden />{t(`board.${kind}`)}</span>
      ))}
    </p>
  );
}

function BoardView({ board }: { board: Board }) {
  const { t } = useTranslation();
  const wide = useWide();
  const tables = {
    division: <BoardTable by="division" rows={board.byDivision} />,
    organisation: <BoardTable by="organisation" rows={board.byOrganisation} />,
    post: <BoardTable by="post" rows={board.byPost} />,
  };
  return (
    <>
      <Figures counts={board.counts} />
      {wide && <Legend />}
      {wide ? (
        <div className="board-grid">
          <Section title={t('board.byDivision')}>{tables.division}</Section>
          <Section title={t('board.byOrganisation')}>{tables.organisation}</Section>
          <Section title={t('board.byPost')}>{tables.post}</Section>
          <Trend trend={board.trend} />
        </div>
      ) : (
        <>
          <Section title={t('board.title')} className="board-tabs">
            <Tabs
              items={[
                { key: 'division', label: t('board.byDivision'), children: tables.division },
                { key: 'organisation', label: t('board.byOrganisation'), children: tables.organisation },
                { key: 'post', label: t('board.byPost'), children: tables.post },
              ]}
            />
          </Section>
          <Trend trend={board.trend} />
        </>
      )}
    </>
  );
}
