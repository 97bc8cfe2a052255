import { people } from './world';

/** Who looks at the mock, chosen by `?as=`. */
export function person() {
  const name = typeof sessionStorage === 'undefined' ? null : sessionStorage.getItem('mock.person');
  return people[name ?? 'qiye'] ?? people.qiye!;
}
