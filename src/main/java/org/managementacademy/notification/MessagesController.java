package org.managementacademy.notification;

import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.HrOnly;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MessagesController {
    private static final int PAGE = 20;

    private final Outbox outbox;
    private final Postman postman;

    MessagesController(Outbox outbox, Postman postman) {
        this.outbox = outbox;
        this.postman = postman;
    }

    /** The reader's own messages. */
    @GetMapping("/messages")
    String mine(@RequestParam(defaultValue = "0") int page, CurrentPerson me, Model model) {
        var from = Math.max(0, page);
        model.addAttribute("messages", outbox.to(me.id(), from, PAGE));
        show(model, from, outbox.countTo(me.id()), me);
        return "notification/messages";
    }

    /** Messages to people in the reader's scope that no mail server has taken: HR passes them on by hand. */
    @HrOnly
    @GetMapping("/messages/waiting")
    String waiting(@RequestParam(defaultValue = "0") int page, CurrentPerson me, Model model) {
        var from = Math.max(0, page);
        model.addAttribute("waiting", outbox.waiting(me.scope(), from, PAGE));
        show(model, from, outbox.countWaiting(me.scope()), me);
        return "notification/waiting";
    }

    private void show(Model model, int page, int total, CurrentPerson me) {
        model.addAttribute("page", page);
        model.addAttribute("size", PAGE);
        model.addAttribute("total", total);
        model.addAttribute("hr", me.isHr());
        model.addAttribute("byMail", postman.hasServer());
    }
}
