window.COURSE = {
    lang: "en",
    title: "The two-minute story",
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
            heading: "One change, three audiences",
            text: [
                "In November 2015, the digital chief of the pharmaceutical company Ipsen described her work to CIO UK. She had presented her vision in 2014. The chief executive and his deputy soon saw what the business could gain. The board followed. For her, the harder task came next: to convince the rest of the company.",
                "This order is common. A board discusses direction and money. A team hears that a familiar way of working will end. A neighbouring function hears that it will get more work. The change is the same, but each audience starts from another place.",
                "In this lesson you build one story of two minutes and tell it to three audiences. You meet three managers under pressure. In each case you choose, and you see what follows. You may change your answer. Your best answer counts.",
            ],
        },
        {
            heading: "Four sentences are enough",
            text: [
                "A two-minute story has four parts. First, what we see: one fact that your listeners can check. Second, what changes: one thing that will be different, for whom, and from when. Third, what it costs: what becomes harder or is lost, and for how long. Fourth, what we ask: one action with a date.",
                "Here is an example from a fictional factory. “One batch record in six came back last quarter because a signature was missing. From March, we sign on screen. For eight weeks we keep paper as well, and that is extra work. On Thursday, please bring me the two forms that worry you most.”",
                "The example contains no adjective about the future. It does not say that the change is exciting. It gives people something to check, something to expect and something to do.",
                "The third part is the one that speakers leave out. They fear that it weakens the story. In practice, listeners already know that a change has a cost. If you name it, they can believe the rest.",
            ],
        },
        {
            heading: "Case 1: the committee",
            situation: [
                "Amina Diallo manages medical information in Dakar. Her team of 40 answers questions from doctors. She wants to replace shared mailboxes with one case system.",
                "The regional committee gives her two minutes at the end of a long meeting. The finance director has already looked at the clock twice. How does she begin?",
            ],
            choices: [
                {
                    text: "With the system: its main functions, its supplier and the price that she has negotiated.",
                    consequence: "The committee now has a purchase to judge. The finance director asks for two more offers. Nobody asks what doctors would gain. The subject moves to the next quarter.",
                    points: 0,
                },
                {
                    text: "With her team: too many messages, tired people and three resignations this year.",
                    consequence: "The committee listens with respect, and the figures are true. But the discussion turns to staff numbers. Amina leaves with two extra posts and the same mailboxes.",
                    points: 0.5,
                },
                {
                    text: "With one fact: doctors in the region wait nine days for an answer, and three in ten ask twice.",
                    consequence: "People look up. The finance director asks what a repeated question costs. Amina has the figure ready. She leaves with a trial in two countries and a date for the result.",
                    points: 1,
                },
                {
                    text: "With the direction: the whole industry is becoming digital and the region cannot wait.",
                    consequence: "Everybody agrees, and that is the problem. A sentence that nobody can deny asks for no decision. The chair thanks her and closes the meeting.",
                    points: 0,
                },
            ],
        },
        {
            heading: "Case 2: the team",
            situation: [
                "Rafael Souza manages planning in a packaging plant in Campinas. In March, planning moves from spreadsheets to a system that three plants share. Lúcia, who has worked there for 22 years, built most of the spreadsheets.",
                "In the team meeting she asks, in front of nine people: “What was wrong with my work?” Rafael has a customer call in five minutes. What does he say?",
            ],
            choices: [
                {
                    text: "“Your files kept this plant on time for years. They were built for one plant, and now we plan for three. Some of what they do will be lost. I would like you to tell us what must not be.”",
                    consequence: "Lúcia does not smile, but she answers. She names two rules that the new system does not know. One of them prevents a shortage in April. The others have heard that the loss may be named.",
                    points: 1,
                },
                {
                    text: "“Nothing was wrong with it. I will explain after my call, only the two of us.”",
                    consequence: "The private talk goes well. But eight other people heard only that there is something to hide. By the evening, some of them believe that Lúcia’s post will go.",
                    points: 0.5,
                },
                {
                    text: "“This is not about your work. The group decided it for all three plants.”",
                    consequence: "The sentence is true. But the question was about her work, and the answer was about authority. Lúcia stops offering ideas. The others note that the manager did not decide and does not explain.",
                    points: 0,
                },
                {
                    text: "“The new system does everything that your files do, and faster. You will save time.”",
                    consequence: "Lúcia names two things that the system does not do. She is right. From now on, the team checks each of Rafael’s promises before it believes him.",
                    points: 0,
                },
            ],
        },
        {
            heading: "Case 3: the neighbouring function",
            situation: [
                "Hana Sato leads clinical supply in Osaka. She needs a data transfer every night. It must be opened by IT operations, led by Tom Okafor in Lagos. His team has one goal this quarter: no interruption of service.",
                "Two other departments have asked Tom for an exception this week. Hana gets two minutes at the end of his team meeting. What does she do?",
            ],
            choices: [
                {
                    text: "She explains how much patients in the studies depend on supply, and asks for help.",
                    consequence: "Nobody in the room is against patients. But Tom hears that she has a goal and that he is an obstacle. He offers to look at the request next quarter.",
                    points: 0,
                },
                {
                    text: "She shows a written approval from her vice president and asks for a date.",
                    consequence: "The transfer opens on time. Tom’s team does exactly what is written and nothing more. The first error at night waits until morning, because nobody feels that it is theirs.",
                    points: 0.5,
                },
                {
                    text: "She asks for a small exception, for this study only, and promises that it is the last.",
                    consequence: "It is the third exception of the week, and each was small. Tom refuses. He cannot explain to his team why this promise is better than the others.",
                    points: 0,
                },
                {
                    text: "She states his goal first. Then she asks which hour carries least risk, and proposes a two-week trial that his team can stop.",
                    consequence: "An engineer suggests a quiet hour. Tom asks for one alarm and a telephone number. After two weeks, both teams report the result together.",
                    points: 1,
                },
            ],
        },
        {
            heading: "Your own two minutes",
            text: [
                "Write your four sentences now, on paper or on your phone. Take a change that you have to explain in the next month. One sentence for each part: what we see, what changes, what it costs, what we ask.",
                "Then write the first sentence again for each audience. For those who decide: a fact about results. For your team: a fact about their work, including what they will lose. For the neighbouring function: its own goal, stated as its manager would state it.",
                "Check three things. Could a listener verify your fact? Is the cost in the story? Does the last sentence contain a date? Bring the four sentences to the session in week 3. You will tell the story there three times.",
            ],
        },
    ],
};
