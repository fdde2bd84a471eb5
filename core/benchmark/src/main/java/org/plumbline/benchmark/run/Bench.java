package org.plumbline.benchmark.run;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What every part works with.
 *
 * @param form how much is measured
 * @param trials where contestants run
 * @param eight the pack of the eight rules
 * @param folder for files of this run
 * @param classPath of every process
 * @param log told what is going on
 */
record Bench(Form form, Trials trials, BuiltPack eight, Path folder, String classPath, PrintStream log) {}
