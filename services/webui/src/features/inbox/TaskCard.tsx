import { RightOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import type { InboxTask } from '@/shared/api/portal';
import { taskLink } from '@/shared/api/subject';
import { Countdown } from '@/shared/ui/Countdown';
import { DueRule } from '@/shared/ui/DueClock';
import { useTaskName } from './useInbox';

export function TaskCard({ task }: { task: InboxTask }) {
  const taskName = useTaskName();
  return (
    <Link to={taskLink(task)} className="card card-task">
      <span className="card-top">
        <strong className="task-name">{taskName(task)}</strong>
        {task.dueAt && <Countdown clock={{ dueAt: task.dueAt, armedAt: task.armedAt, provisional: task.provisional, questioned: task.questioned }} />}
      </span>
      <span className="card-title">{task.title}</span>
      <span className="card-meta">
        {[task.hazardNumber, task.divisionName].filter(Boolean).join(' · ')}
      </span>
      <DueRule row={task} />
      <RightOutlined aria-hidden className="card-arrow" />
    </Link>
  );
}
