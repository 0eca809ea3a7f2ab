import { Router } from 'express';

/** A route that the program answers: its method and its path, with the names of what varies. */
export interface RouteFound {
  readonly method: string;
  readonly path: string;
}

/** Every route of the routers that are made, with the paths that they are mounted at, in order. */
export function routesOf(make: () => readonly Router[]): readonly RouteFound[] {
  const mounted = new Map<Router, { readonly at: string; readonly router: Router }[]>();
  const { use } = Router.prototype as Pick<Router, 'use'>;
  // Express keeps no path of what is mounted, so it is written down while that happens.
  Router.prototype.use = function (this: Router, ...given: Parameters<typeof use>) {
    const [first, ...others] = given as readonly unknown[];
    const at = typeof first === 'string' ? first : '';
    const routers = (typeof first === 'string' ? others : [first, ...others]).flat().filter(isRouter);
    mounted.set(this, [...(mounted.get(this) ?? []), ...routers.map((router) => ({ at, router }))]);
    return use.apply(this, given);
  };
  try {
    return make().flatMap((router) => within(router, '', mounted));
  } finally {
    Router.prototype.use = use;
  }
}

function within(
  router: Router,
  at: string,
  mounted: ReadonlyMap<Router, readonly { readonly at: string; readonly router: Router }[]>,
): readonly RouteFound[] {
  const own = router.stack.flatMap(({ route }) => {
    if (!route) return [];
    const path = `${at}${route.path}`.replace(/(?<=.)\/$/u, '');
    const methods = new Set(route.stack.map(({ method }) => method.toUpperCase()));
    return [...methods].map((method) => ({ method, path }));
  });
  const below = (mounted.get(router) ?? []).flatMap((one) => within(one.router, `${at}${one.at}`, mounted));
  return [...own, ...below];
}

function isRouter(value: unknown): value is Router {
  return typeof value === 'function' && 'stack' in value && Array.isArray(value.stack);
}
