import { render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { Providers } from '@/app/App';
import { routes } from '@/app/routes';

/** The whole page at an address, signed in as one of the mock's people. */
export function visit(path: string, person = 'qiye') {
  sessionStorage.setItem('mock.person', person);
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  const view = render(
    <Providers>
      <RouterProvider router={router} />
    </Providers>,
  );
  return { router, ...view };
}
