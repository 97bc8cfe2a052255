package cn.duban.responsibility.bench;

import cn.duban.responsibility.Answer;
import cn.duban.responsibility.Question;
import cn.duban.responsibility.Resolver;
import cn.duban.responsibility.ResponsibilityIndex;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Answers per second on one thread, and bytes allocated per answer: for first questions, which are worked out, and for
 * repeated ones, which are remembered. Run: {@code java -cp ... cn.duban.responsibility.bench.ResolverBench}.
 */
public final class ResolverBench {
    private static final int QUESTIONS = SampleFacts.TOWNS * SampleFacts.VILLAGES * SampleFacts.MATTERS;
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private ResolverBench() {}

    public static void main(String[] args) {
        ResponsibilityIndex index = ResponsibilityIndex.compile(SampleFacts.build());
        Question[] questions = questions(0);
        measure("warm-up", new Resolver(index), questions, 3);
        Resolver resolver = new Resolver(index);
        System.out.printf(Locale.ROOT, "%-28s %14s %14s%n", "resolver, one thread", "answers/s", "bytes/answer");
        measure("first time, worked out", resolver, questions, 1);
        measure("repeated, same day", resolver, questions, 100);
        measure("repeated, another day", resolver, questions(1), 100);
    }

    /** Every village and matter once, on days of one year; neighbours in the array have nothing in common. */
    private static Question[] questions(int later) {
        Question[] questions = new Question[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            int mixed = (int) (i * 7919L % QUESTIONS);
            questions[i] = Question.at(
                    SampleFacts.village(mixed),
                    SampleFacts.matter(mixed / (SampleFacts.TOWNS * SampleFacts.VILLAGES)),
                    START.plusDays(mixed % 365 + later));
        }
        return questions;
    }

    private static void measure(String what, Resolver resolver, Question[] questions, int rounds) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long seen = 0;
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        for (int round = 0; round < rounds; round++) {
            for (Question question : questions) {
                Answer answer = resolver.resolve(question);
                seen += answer.leads().size() + answer.others().size();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double answers = (double) rounds * questions.length;
        bytes = threads.getCurrentThreadAllocatedBytes() - bytes;
        if (seen == 0) {
            throw new IllegalStateException("no answer named anybody: the sample is broken");
        }
        if (!"warm-up".equals(what)) {
            System.out.printf(Locale.ROOT, "%-28s %,14.0f %,14.1f%n", what, answers / seconds, bytes / answers);
        }
    }
}
