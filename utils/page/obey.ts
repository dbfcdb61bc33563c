import type { PagePlan } from '../form/fillReport';
import type { FormSession } from './formSession';

/** Carries a command out on a session and gives its answer. */
export async function obey(
  session: FormSession,
  command:
    | { own: 'announce' }
    | { own: 'apply'; plan: PagePlan }
    | { own: 'undo'; refs: string[] | null; force: boolean }
    | { own: 'reveal'; ref: string },
): Promise<unknown> {
  switch (command.own) {
    case 'announce':
      await session.announce();
      return true;
    case 'apply':
      return session.apply(command.plan);
    case 'undo':
      return session.undo(command.refs, command.force);
    case 'reveal':
      return session.reveal(command.ref);
  }
}
