import { createBrowserRouter, type RouteObject } from 'react-router';
import { LoginPage } from '../session/LoginPage';
import { NoSuchPage } from './NoSuchPage';
import { PageFault } from './PageFault';
import { pages } from './pages';
import { permitted } from './permitted';
import { requireSession } from './require-session';

const routes: RouteObject[] = pages.map(({ path, permission, load }) => ({
  path,
  lazy: async () => ({ Component: permitted(permission, (await load()).default) }),
}));

export const router = createBrowserRouter([
  { path: '/login', Component: LoginPage },
  {
    path: '/',
    loader: requireSession,
    // The frame of the pages comes with the first of them: who is not logged in yet does not wait for it.
    lazy: async () => ({ Component: (await import('./Shell')).Shell }),
    ErrorBoundary: PageFault,
    HydrateFallback: () => null,
    children: [{ ErrorBoundary: PageFault, children: [...routes, { path: '*', Component: NoSuchPage }] }],
  },
]);
