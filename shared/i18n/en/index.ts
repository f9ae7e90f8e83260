import { app } from './app.ts';
import { banners } from './banners.ts';
import { backup } from './backup.ts';
import { capture } from './capture.ts';
import { carrying } from './carrying.ts';
import { checking } from './checking.ts';
import { checkup } from './checkup.ts';
import { cli } from './cli.ts';
import { clock } from './clock.ts';
import { commandWords } from './command-words.ts';
import { commands } from './commands.ts';
import { dialogs } from './dialogs.ts';
import { errors } from './errors.ts';
import { exporting } from './exporting.ts';
import { house } from './house.ts';
import { finding } from './finding.ts';
import { importing } from './importing.ts';
import { library } from './library.ts';
import { meeting } from './meeting.ts';
import { merging } from './merging.ts';
import { minutes } from './minutes.ts';
import { moving } from './moving.ts';
import { overview } from './overview.ts';
import { parking } from './parking.ts';
import { presence } from './presence.ts';
import { presenting } from './presenting.ts';
import { publishing } from './publishing.ts';
import { retracing } from './retracing.ts';
import { rounding } from './rounding.ts';
import { saving } from './saving.ts';
import { spelling } from './spelling.ts';
import { templates } from './templates.ts';
import { versions } from './versions.ts';
import type { Catalogue } from '../translator.ts';

export const en = {
  app,
  banners,
  backup,
  capture,
  carrying,
  checking,
  checkup,
  cli,
  clock,
  commandWords,
  commands,
  dialogs,
  errors,
  exporting,
  house,
  finding,
  importing,
  library,
  meeting,
  merging,
  minutes,
  moving,
  overview,
  parking,
  presence,
  presenting,
  publishing,
  retracing,
  rounding,
  saving,
  spelling,
  templates,
  versions,
} satisfies Catalogue;
