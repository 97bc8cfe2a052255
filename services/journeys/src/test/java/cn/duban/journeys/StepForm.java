package cn.duban.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The form of a step, as any matter's page opens it. */
final class StepForm {
    private static final int SETTLE_MILLIS = 400;
    private static final int TRIES = 3;

    private final Person person;
    private final String step;
    private final Locator dialog;

    private StepForm(Person person, String step) {
        this.person = person;
        this.step = step;
        dialog = person.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText(step);
    }

    /** Begins a step that is offered on the page. */
    static StepForm begin(Person person, String step) {
        person.page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("下一步"))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(step).setExact(true))
                .click();
        return new StepForm(person, step);
    }

    /** The form a button outside of the list of steps has opened. */
    static StepForm opened(Person person, String step) {
        return new StepForm(person, step);
    }

    StepForm write(String field, String text) {
        field(field).fill(text);
        return this;
    }

    Locator field(String label) {
        return dialog.getByLabel(label).first();
    }

    StepForm choose(String option) {
        choices("^" + option).first().click();
        return this;
    }

    /** The same answer to everything asked in the same way. */
    StepForm chooseEverywhere(String option) {
        for (Locator each : choices("^" + option + "$").all()) {
            each.click();
        }
        return this;
    }

    /** A choice may have a note behind its words. */
    private Locator choices(String text) {
        return dialog.locator("label").filter(new Locator.FilterOptions().setHasText(Pattern.compile(text)));
    }

    /** Takes an entry of a list that opens; once more where the form was still sliding in. */
    StepForm select(String label, String option) {
        Locator taken = dialog.locator(".ant-select").filter(new Locator.FilterOptions().setHasText(option));
        for (int left = TRIES; left > 0 && taken.count() == 0; left--) {
            dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label))
                    .click();
            person.page()
                    .locator(".ant-select-item-option[title='" + option + "']:visible")
                    .click();
            person.page().waitForTimeout(SETTLE_MILLIS);
        }
        assertThat(taken).hasCount(1);
        return this;
    }

    /** Takes a day; once more where the form was still sliding in, and a neighbour was hit or none. */
    StepForm pick(String label, LocalDate day) {
        for (int left = TRIES; left > 0 && !field(label).inputValue().equals(day.toString()); left--) {
            person.pickDay(field(label), day);
            person.page().waitForTimeout(SETTLE_MILLIS);
        }
        assertThat(field(label)).hasValue(day.toString());
        return this;
    }

    /** Name, unit and post of the n-th who signs. */
    StepForm signer(int n, String name) {
        dialog.getByLabel("姓名").nth(n - 1).fill(name);
        dialog.getByLabel("单位").nth(n - 1).fill("区应急管理局");
        dialog.getByLabel("职务").nth(n - 1).fill("科员");
        return this;
    }

    StepForm photo(String name) {
        dialog.locator("input[type=file]").first().setInputFiles(Photo.of(name));
        assertThat(dialog.locator(".upload-tile[data-state=stored]")).hasCount(1);
        return this;
    }

    StepForm shot(String name) {
        person.shot(name);
        return this;
    }

    /** A form that stays is refused: what it says is in the failure. */
    void sign() {
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("确认" + step))
                .click();
        try {
            assertThat(dialog).isHidden();
        } catch (AssertionError stays) {
            throw new AssertionError("the form stays, and says: " + dialog.innerText(), stays);
        }
    }
}
