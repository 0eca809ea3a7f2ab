// The program that serves. Written so that any Node reads it as CommonJS: an older one can then say what it lacks.
if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(
    `Plenary needs Node 24, and this is ${process.version}: "npm start" brings its own.\n`,
  );
  process.exitCode = 1;
} else {
  void import('../web/serve.ts').then(({ serve }) => serve());
}
