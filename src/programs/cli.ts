// The command line. Written so that any Node reads it as CommonJS: an older one can then say what it lacks.
if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(
    `Plenary needs Node 24, and this is ${process.version}: "npm run -s plenary" brings its own.\n`,
  );
  process.exitCode = 2;
} else {
  void import('../commands/command-line.ts').then(({ run }) => run(process.argv.slice(2)));
}
