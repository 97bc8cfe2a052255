import { RightOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import type { InboxTask } from '@/shared/api/portal';
import { subjectLink } from '@/shared/api/subject';
import { Countdown } from '@/shared/ui/Countdown';

export function TaskCard({ task }: { task: InboxTask }) {
  return (
    <Link to={subjectLink(task)} className="card card-task">
      <span className="card-top">
        <strong className="task-name">{task.taskName}</strong>
        {task.dueAt && <Countdown clock={{ dueAt: task.dueAt }} />}
      </span>
      <span className="card-title">{task.title}</span>
      <span className="card-meta">
        {[task.hazardNumber, task.divisionName].filter(Boolean).join(' · ')}
      </span>
      <RightOutlined aria-hidden className="card-arrow" />
    </Link>
  );
}
