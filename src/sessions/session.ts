import type { Mandate } from '../bodies/body.ts';
import type { Language } from '../language/languages.ts';
import type { Text } from '../language/text.ts';
import type { Day, Zone } from '../time/days.ts';
import type { AgendaLayout } from './layout.ts';

/** The days when one or more bodies meet. Its id is given once and never changes: `ctoc-cop-wg.7-5`. */
export interface Session {
  readonly id: string;
  /** The bodies that meet, each with the number of this session among its own; several: a joint session. */
  readonly bodies: readonly Convened[];
  readonly place: Text;
  readonly dutyStation: string;
  readonly zone: Zone;
  readonly start: Day;
  readonly end: Day;
  readonly original: Language;
  /** What its papers call the original language, where it was drafted from a paper that is a translation. */
  readonly originally?: Language;
  readonly services: Services;
  readonly mandates: readonly Mandate[];
  /** The title of its agenda paper, as the body words it: "Annotated provisional agenda". */
  readonly agendaTitle: Text;
  /** How the body sets its agenda paper; absent where it is set as the house has it. */
  readonly layout?: AgendaLayout;
  /** The last part of the symbols of its documents' series: `2018` in CTOC/COP/WG.7/2018/1. */
  readonly series: string;
  /** When and how the body adopted its agenda and organization of work; absent until it has. */
  readonly adopted?: Adopted;
}

/** That a body adopted something at one of its meetings, on its day: by consensus or otherwise, as orally amended or as it was. */
export interface Adopted {
  readonly meeting: string;
  readonly on: Day;
  readonly byConsensus: boolean;
  readonly orallyAmended: boolean;
}

export interface Convened {
  readonly body: string;
  readonly ordinal: number | null;
}

/** What conference services are promised: how many meetings (null: not said) and interpretation in which languages. */
export interface Services {
  readonly meetings: number | null;
  readonly interpretation: readonly Language[];
  /** How many teams of interpreters there are, each for one meeting at a time and two a day; one where nothing is said. */
  readonly teams?: number;
}
