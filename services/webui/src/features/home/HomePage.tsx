import { CameraOutlined, RightOutlined, ThunderboltOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { HazardCard } from '@/features/hazard/shared/HazardCard';
import { useHazards } from '@/features/hazard/shared/useHazards';
import { IncidentCard } from '@/features/incident/shared/IncidentCard';
import { useIncidents } from '@/features/incident/shared/useIncidents';
import { TaskCard } from '@/features/inbox/TaskCard';
import { useInbox } from '@/features/inbox/useInbox';
import { closedIncidents } from '@/shared/api/incident';
import { useSession } from '@/shared/session/session';
import { Page, Section } from '@/shared/ui/Page';
import { EmptyState, Loaded } from '@/shared/ui/States';

const SHOWN = 10;
const INCIDENTS = 3;

export default function HomePage() {
  const { t } = useTranslation();
  const session = useSession();
  const tasks = useInbox({ page: 0, size: SHOWN });
  const hazards = useHazards({ page: 0, size: SHOWN, sort: 'DUE' });
  const overdue = useHazards({ bucket: 'OVERDUE', page: 0, size: 1 });
  const soon = useHazards({ bucket: 'H24', page: 0, size: 1 });
  const post = session.actingPost;
  return (
    <Page
      title={t('home.hello', { name: session.name })}
      hint={post ? `${post.organisationName} · ${post.postName}` : undefined}
    >
      <Link to="/incidents/report" className="report-now flash-now">
        <ThunderboltOutlined aria-hidden />
        <span>
          <strong>{t('home.flashNow')}</strong>
          <span>{t('home.flashHint')}</span>
        </span>
        <RightOutlined aria-hidden />
      </Link>
      <Link to="/report" className="report-now">
        <CameraOutlined aria-hidden />
        <span>
          <strong>{t('home.reportNow')}</strong>
          <span>{t('home.reportNowHint')}</span>
        </span>
        <RightOutlined aria-hidden />
      </Link>
      <div className="quick-figures">
        <Figure to="/hazards?bucket=OVERDUE" tone="overdue" label={t('home.overdue')} count={overdue.data?.total} />
        <Figure to="/hazards?bucket=H24" tone="urgent" label={t('home.due24')} count={soon.data?.total} />
      </div>
      <div className="home-columns">
        <div>
          <Section title={t('home.todo')} hint={t('home.todoHint')}>
            <Loaded query={tasks}>
              {(page) => page.items.length === 0 ? (
                <EmptyState title={t('home.noTodo')} hint={t('home.noTodoHint')} />
              ) : (
                <ul className="cards">{page.items.map((task) => <li key={task.id}><TaskCard task={task} /></li>)}</ul>
              )}
            </Loaded>
          </Section>
          <OwnIncidents />
        </div>
        <Section title={t('home.mine')} extra={<Link to="/hazards">{t('home.seeAll')}</Link>}>
          <Loaded query={hazards}>
            {(page) => {
              const open = page.items.filter((hazard) => hazard.state !== 'WRITTEN_OFF');
              return open.length === 0 ? (
                <EmptyState title={t('home.noMine')} />
              ) : (
                <ul className="cards">{open.map((hazard) => <li key={hazard.id}><HazardCard hazard={hazard} /></li>)}</ul>
              );
            }}
          </Loaded>
        </Section>
      </div>
    </Page>
  );
}

/** Shown only while there is one, and below what is to be done: what an incident asks for stands there. */
function OwnIncidents() {
  const { t } = useTranslation();
  const incidents = useIncidents({ page: 0, size: SHOWN });
  const open = (incidents.data?.items ?? []).filter((incident) => !closedIncidents.includes(incident.state));
  if (open.length === 0) return null;
  return (
    <Section title={t('home.myIncidents')} extra={<Link to="/incidents">{t('home.seeAll')}</Link>}>
      <ul className="cards">{open.slice(0, INCIDENTS).map((incident) => <li key={incident.id}><IncidentCard incident={incident} /></li>)}</ul>
    </Section>
  );
}

interface FigureProps {
  to: string;
  tone: string;
  label: string;
  count: number | undefined;
}

function Figure({ to, tone, label, count }: FigureProps) {
  const { t } = useTranslation();
  return (
    <Link to={to} className="figure" data-tone={count ? tone : 'calm'}>
      <span className="figure-label">{label}</span>
      <span className="figure-count">{count ?? '–'}<small>{t('home.unit')}</small></span>
    </Link>
  );
}
