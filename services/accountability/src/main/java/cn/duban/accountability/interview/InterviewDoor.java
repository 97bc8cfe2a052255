package cn.duban.accountability.interview;

import cn.duban.accountability.matter.MatterProcess;
import cn.duban.accountability.matter.Matters;
import cn.duban.accountability.steps.MatterKind;
import cn.duban.platform.visibility.Visibility;
import jakarta.inject.Singleton;

/** Interviews as the door takes them. */
@Singleton
public class InterviewDoor extends MatterKind<Interview> {
    InterviewDoor(Visibility visibility, Matters matters, MatterProcess process) {
        super(Interview.class, Interview.TYPE, visibility, matters, process);
    }
}
