// What the scripts that finish the build share: whatever they do not expect ends it.
import { spawnSync } from 'node:child_process';

export function check(holds, message) {
  if (holds) return;
  console.error(`finish-dist: ${message}`);
  process.exit(1);
}

export function run(command, args) {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  check(status === 0, `${command}: ${stderr}`);
}
