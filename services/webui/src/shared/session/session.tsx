import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { actAs, leaveToSignIn, request, signIn, signInAgain } from '../api/http';
import { problemFrom } from '../api/problem';
import type { HeldPost, Role, Session } from '../api/portal';
import { synchronise } from '../time/serverClock';
import { ErrorState, LoadingState } from '../ui/States';
import { signedIn } from './asking';

interface SessionValue extends Session {
  actingPost: HeldPost | null;
  choosePost: (postId: string) => void;
  has: (...wanted: Role[]) => boolean;
}

const SessionContext = createContext<SessionValue | null>(null);
const POST_KEY = 'duban.post';

export function useSession(): SessionValue {
  const value = useContext(SessionContext);
  if (!value) throw new Error('useSession outside of SessionProvider');
  return value;
}

async function fetchSession(): Promise<Session> {
  const session = await request<Session>('/api/session');
  synchronise(session.serverTime);
  signedIn();
  return session;
}

export function SessionProvider({ children }: { children: ReactNode }) {
  const query = useQuery({ queryKey: ['session'], queryFn: fetchSession, refetchInterval: 60_000 });
  const elsewhere = Boolean(query.data?.wall) && window.location.pathname !== '/wall';
  useEffect(() => {
    if (elsewhere) signIn();
  }, [elsewhere]);
  // A wall that has shown nothing yet is a page like every other; one that has a picture keeps it and asks.
  const unknown = !query.data && query.isError && problemFrom(query.error).status === 401 && window.location.pathname === '/wall';
  useEffect(() => {
    if (unknown) leaveToSignIn();
  }, [unknown]);
  if (elsewhere) return <LoadingState page />;
  if (query.data) return <Provided session={query.data}>{children}</Provided>;
  if (query.isError) {
    const again = () => {
      signInAgain();
      void query.refetch();
    };
    return <ErrorState error={query.error} onRetry={again} page />;
  }
  return <LoadingState page />;
}

function Provided({ session, children }: { session: Session; children: ReactNode }) {
  const client = useQueryClient();
  const [chosen, setChosen] = useState<string | null>(() => sessionStorage.getItem(POST_KEY));
  const actingPost = session.posts.find((post) => post.postId === chosen) ?? session.posts[0] ?? null;
  const postId = actingPost?.postId ?? null;
  // Set while rendering as well: the first queries of the page run before effects of its parents.
  actAs(postId);
  useEffect(() => actAs(postId), [postId]);
  const value = useMemo<SessionValue>(
    () => ({
      ...session,
      actingPost,
      choosePost: (next) => {
        sessionStorage.setItem(POST_KEY, next);
        setChosen(next);
        actAs(next);
        void client.invalidateQueries();
      },
      has: (...wanted) => wanted.some((role) => session.roles.includes(role)),
    }),
    [session, actingPost, client],
  );
  return <SessionContext value={value}>{children}</SessionContext>;
}
