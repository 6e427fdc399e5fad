window.COURSE = {
    lang: "en",
    title: "What people lose",
    words: {
        next: "Next",
        back: "Back",
        finish: "Finish",
        screen: "Screen {n} of {total}",
        choose: "Choose one answer",
        check: "See what happens",
        saved: "Your progress is saved.",
        unsaved: "Your last step is not saved yet. Please keep this page open.",
        done: "You have completed this lesson. You can close it now.",
        score: "Your score: {n}%",
        retry: "You need 70% to complete this lesson. Choose another answer in one of these cases. Your best answer counts.",
    },
    screens: [
        {
            heading: "A gain for the company, a loss for somebody",
            text: [
                "In the CIO UK interview of November 2015, Ipsen’s digital chief said that some people were already leading the change. Many others did not understand why their way of working had to change. She concluded that there was much education to do.",
                "Education helps people who do not know. It helps less when people know very well, and expect to lose something. Then an extra presentation sounds like an attempt to persuade them that the loss does not exist.",
                "In this lesson you learn to see a loss, to name it and to decide what to do. Three cases follow. In each of them, a manager must answer today.",
            ],
        },
        {
            heading: "Five kinds of loss",
            text: [
                "Mastery: I was good at this, and tomorrow I am a beginner. Relations: I will no longer work with the people I trust. Freedom: I decided this myself, and now a system or another team decides.",
                "Standing: people came to me for advice, and they will stop coming. Rhythm: my days had an order that fitted my life, and the order changes.",
                "The same change brings different losses to different people. A new scheduling tool can take freedom from a supervisor, and rhythm from a parent who leaves at four. It can take nothing at all from a colleague who joined last month. This is why one message for all is rarely enough.",
                "Ask, do not guess. A useful question is: “What do you do well today that will count for less next year?”",
            ],
        },
        {
            heading: "Case 1: the expert",
            situation: [
                "Ingrid Larsen manages a laboratory in Bergen. From June, software reads the test images that Pedro Almeida has read for 15 years. Younger colleagues always brought him the difficult ones.",
                "Since the announcement, Pedro has been correct and silent. He has missed two training sessions. The project leader wants to know today whether Pedro is “with us”. What does Ingrid do first?",
            ],
            choices: [
                {
                    text: "She books him on the next training session and tells him that it is required.",
                    consequence: "Pedro attends and learns the software in one morning. His silence continues. The training gave him a skill, but he had lost his standing, and nobody has spoken about it.",
                    points: 0.5,
                },
                {
                    text: "She tells him what she has seen, and asks what he expects to lose.",
                    consequence: "Pedro needs a minute. Then he says that nobody will bring him difficult images any more. They agree that he checks the doubtful ones and decides when the software may be trusted. He comes to the next session with questions.",
                    points: 1,
                },
                {
                    text: "She reassures him: his experience remains valuable and nothing will change for him.",
                    consequence: "Pedro knows that much will change. He thanks her politely. He now believes that she either does not see it or does not say it.",
                    points: 0,
                },
                {
                    text: "She gives him time. He is a professional and will come to her when he is ready.",
                    consequence: "Two weeks pass. Two younger colleagues, who watch Pedro, also stop coming to training. The project leader reports the laboratory as late.",
                    points: 0,
                },
            ],
        },
        {
            heading: "Loss is not resistance",
            text: [
                "When we call somebody resistant, we stop asking. The word describes a person. The word loss describes a fact, and a fact can be examined.",
                "For each loss you have four answers. Keep: the change can be made without it. Replace: give something of equal value, such as a new responsibility. Ease: allow time, help or a period with both methods. Acknowledge: nothing can be done, and you say so with respect.",
                "Choose the answer with the person when you can. But do not promise to keep what will go. A loss that is acknowledged hurts for a time. A promise that is broken is remembered for years.",
                "Then watch the evidence: errors, delays, questions, absences. They tell you whether the pace is right. Agree in advance which figure would make you slow down.",
            ],
        },
        {
            heading: "Case 2: the pace",
            situation: [
                "Nomsa Dube runs a customer service centre in Durban. Five of her ten groups now use the new case screen. The other five should follow on Monday. The regional director has announced the date to the board.",
                "This week, wrong entries in the first five groups rose from 2% to 6%. In March, Nomsa and the director agreed that 5% would be the limit. Two group leaders ask her to continue and to finish quickly. What does she do?",
            ],
            choices: [
                {
                    text: "She continues as planned. The errors will fall when everybody uses the same screen.",
                    consequence: "They may fall. But nobody knows why they rose. On Wednesday the rate is 8% in ten groups, and corrections take up the time that was meant for help.",
                    points: 0,
                },
                {
                    text: "She stops the project until the supplier has found the cause.",
                    consequence: "Customers are protected. But the five groups that have changed now work differently from the other five, with no end in sight. Some people conclude that the change has failed.",
                    points: 0.5,
                },
                {
                    text: "She continues, and asks the first five groups to check each entry twice until further notice.",
                    consequence: "Errors go down and delays go up. People stay late to keep both figures. They hear that the agreed limit had no meaning.",
                    points: 0,
                },
                {
                    text: "She calls the director, recalls the 5% limit and moves the second half by two weeks. The first five groups keep working and collect their errors.",
                    consequence: "The call is not pleasant. By Thursday, the groups see that one field causes most errors. It is corrected. The second half starts two weeks later, at 2.5%.",
                    points: 1,
                },
            ],
        },
        {
            heading: "Case 3: the loss that stays",
            situation: [
                "Minh Tran manages purchasing in Ho Chi Minh City. From July, a regional centre negotiates the large contracts. Farah Aziz has done this for nine years with suppliers whom she knows well. Her contract and her pay stay the same.",
                "Nothing can bring the negotiations back. Farah asks him: “Will I ever negotiate again?” Minh likes her, and does not want to lose her. What does he answer?",
            ],
            choices: [
                {
                    text: "“No, not those contracts. I asked, and the answer is final. You lose something that you do very well, and I am sorry. On Friday, I would like to hear what would make this post worth keeping for you.”",
                    consequence: "Farah takes the afternoon off. On Friday she comes with a list. One point is possible: she will train the regional centre on local suppliers for six months. Later she tells a colleague that she at least knew where she stood.",
                    points: 1,
                },
                {
                    text: "“Perhaps. These reorganisations often come back after two years. Keep your contacts warm.”",
                    consequence: "Farah is relieved, and waits. She keeps calling suppliers, and the regional centre complains. In autumn she understands that the answer was no. She resigns in winter.",
                    points: 0,
                },
                {
                    text: "“No. But your pay stays the same, and you will have fewer evenings at work.”",
                    consequence: "Both points are true, and she knew them. She had asked about her craft. She hears that her manager counts only pay and hours.",
                    points: 0.5,
                },
                {
                    text: "“Ask the regional centre. It is their decision and I do not want to tell you anything wrong.”",
                    consequence: "The centre sends her a correct message of four lines. Farah learns the final answer from strangers, and learns also that her manager did not want to give it.",
                    points: 0,
                },
            ],
        },
        {
            heading: "Before you draw your map",
            text: [
                "This week’s assignment asks you to draw a map of losses with your team. Prepare it with three names. For each, write which of the five losses is likely, and which of the four answers you could give.",
                "Then add your own name. Managers lose something too: an information advantage, a routine, a group that they built. If you cannot name your own loss, the others will hardly tell you theirs.",
                "Last, write the figure that would make you slow down, and the person with whom you agree on it. Do this before the change begins. Under pressure, every figure can be explained away.",
            ],
        },
    ],
};
