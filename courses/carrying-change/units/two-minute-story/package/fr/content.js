window.COURSE = {
    lang: "fr",
    title: "Le récit de deux minutes",
    words: {
        next: "Suivant",
        back: "Précédent",
        finish: "Terminer",
        screen: "Écran {n} sur {total}",
        choose: "Choisissez une réponse",
        check: "Voir la suite",
        saved: "Votre progression est enregistrée.",
        unsaved: "Votre dernière étape n’est pas encore enregistrée. Gardez cette page ouverte.",
        done: "Vous avez terminé cette leçon. Vous pouvez la fermer.",
        score: "Votre score : {n} %",
        retry: "Il faut 70 % pour terminer cette leçon. Essayez une autre réponse dans l’un de ces cas. Votre meilleure réponse compte.",
    },
    screens: [
        {
            heading: "Un changement, trois publics",
            text: [
                "En novembre 2015, la directrice du numérique du laboratoire Ipsen raconte son travail à CIO UK. Elle a présenté sa vision en 2014. Le directeur général et son adjoint en ont vite vu l’intérêt, puis le conseil a suivi. À ses yeux, le plus difficile vient ensuite : convaincre le reste de l’entreprise.",
                "Cet ordre est fréquent. Un conseil parle d’orientation et d’argent. Une équipe entend qu’une façon de travailler va disparaître. Le service voisin entend qu’il aura du travail en plus. Le changement est le même ; chacun l’aborde d’un autre endroit.",
                "Vous allez construire un récit de deux minutes et le raconter à trois publics. Trois managers sous pression vous attendent. À chaque fois, vous choisissez et vous voyez ce qui suit. Vous pouvez changer d’avis : votre meilleure réponse compte.",
            ],
        },
        {
            heading: "Quatre phrases suffisent",
            text: [
                "Un récit de deux minutes tient en quatre parties. Ce que nous voyons : un fait que chacun peut vérifier. Ce qui change : une seule chose, pour qui et à partir de quand. Ce que cela coûte : ce qui devient plus difficile ou se perd, et pour combien de temps. Ce que nous demandons : une action, une date.",
                "Voici un exemple, dans une usine fictive. « Au dernier trimestre, un dossier de lot sur six nous est revenu, faute d’une signature. À partir de mars, nous signons à l’écran. Pendant huit semaines, nous gardons aussi le papier : c’est du travail en plus. Jeudi, apportez-moi les deux formulaires qui vous inquiètent le plus. »",
                "Aucun adjectif sur l’avenir. Rien n’est dit « passionnant » ni « ambitieux ». On reçoit quelque chose à vérifier, quelque chose à prévoir et quelque chose à faire.",
                "La troisième partie est celle qu’on oublie, de peur d’affaiblir le récit. Or chacun sait qu’un changement coûte. Si vous nommez ce coût, on peut croire le reste.",
            ],
        },
        {
            heading: "Cas 1 : le comité de direction",
            situation: [
                "Amina Diallo dirige l’information médicale à Dakar. Ses quarante collaborateurs répondent aux médecins. Elle veut remplacer les messageries partagées par un outil unique de suivi des demandes.",
                "Le comité de direction régional lui donne deux minutes, en fin de réunion. Le directeur financier a déjà rangé ses papiers. Par quoi commence-t-elle ?",
            ],
            choices: [
                {
                    text: "Par l’outil : ses fonctions, son éditeur et le prix qu’elle a négocié.",
                    consequence: "Le comité juge désormais un achat. Le directeur financier demande deux autres devis. Personne ne demande ce qu’y gagneraient les médecins. Le sujet passe au trimestre suivant.",
                    points: 0,
                },
                {
                    text: "Par son équipe : trop de messages, de la fatigue, trois démissions dans l’année.",
                    consequence: "On l’écoute avec respect, et les chiffres sont vrais. Mais la discussion glisse vers les effectifs. Amina repart avec deux postes et les mêmes messageries.",
                    points: 0.5,
                },
                {
                    text: "Par le principe : une entreprise de santé doit entrer dans l’ère numérique.",
                    consequence: "Un débat s’ouvre sur le numérique en général. Il est brillant, et il prend les deux minutes. Aucune décision n’était demandée ; aucune n’est prise.",
                    points: 0,
                },
                {
                    text: "Par un fait : dans la région, un médecin attend neuf jours sa réponse, et trois sur dix relancent.",
                    consequence: "Les têtes se lèvent. Le directeur financier demande ce que coûte une relance ; Amina a le chiffre. Elle repart avec un essai dans deux pays et une date de bilan.",
                    points: 1,
                },
            ],
        },
        {
            heading: "Cas 2 : l’équipe",
            situation: [
                "Claire Morel dirige la planification d’une usine de conditionnement, près de Lyon. Le CSE a été consulté. En mars, les tableurs de l’équipe laissent place à un système partagé par trois usines. Thierry, vingt-deux ans de maison, a conçu la plupart de ces tableurs.",
                "En réunion, devant neuf personnes, il lance : « Au nom de quoi jette-t-on ce qui marche ? » Claire a un client au téléphone dans cinq minutes. Que répond-elle ?",
            ],
            choices: [
                {
                    text: "« Au nom de rien contre vous, Thierry. Je vous l’explique après mon appel, en tête-à-tête. »",
                    consequence: "Le tête-à-tête se passe bien. Mais il avait posé une question de principe devant tous, et huit personnes attendent la réponse. Le soir, certains croient son poste menacé.",
                    points: 0.5,
                },
                {
                    text: "« C’est une bonne question. Vos fichiers ont tenu cette usine pendant des années. Ils ont été faits pour un site, et nous en planifions trois. Une partie de ce qu’ils font va se perdre. Dites-nous ce qui ne doit pas l’être. »",
                    consequence: "Thierry ne cède pas sur le principe, mais il répond. Il cite deux règles que le système ignore ; l’une évitera une rupture en avril. Les autres ont entendu qu’on pouvait nommer la perte.",
                    points: 1,
                },
                {
                    text: "« Le débat est clos : le groupe a tranché pour les trois usines, et le CSE a été consulté. »",
                    consequence: "Tout est exact. Mais on demandait une raison et l’on a reçu une procédure. Thierry ne propose plus rien. L’équipe retient que sa responsable n’explique pas ce qu’elle applique.",
                    points: 0,
                },
                {
                    text: "« Le système fait tout ce que font vos fichiers, en plus rapide. Vous gagnerez du temps. »",
                    consequence: "Thierry cite deux choses que le système ne fait pas. Il a raison. Désormais, l’équipe vérifie chaque promesse de Claire avant de la croire.",
                    points: 0,
                },
            ],
        },
        {
            heading: "Cas 3 : le service voisin",
            situation: [
                "Nadia Benali dirige l’approvisionnement des essais cliniques à Casablanca. Il lui faut un transfert de données chaque nuit. L’exploitation informatique peut l’ouvrir ; Marc Tremblay la dirige depuis Montréal. Son équipe a un seul objectif ce trimestre : aucune interruption.",
                "Cette semaine, deux autres services lui ont demandé une exception. Nadia dispose de deux minutes à la fin de sa réunion d’équipe. Que fait-elle ?",
            ],
            choices: [
                {
                    text: "Elle énonce d’abord son objectif à lui. Puis elle demande l’heure la moins risquée et propose un essai de deux semaines, que son équipe peut arrêter.",
                    consequence: "Une ingénieure indique une heure creuse. Marc demande une alarme et un numéro de téléphone. Au bout de deux semaines, les deux équipes présentent le résultat ensemble.",
                    points: 1,
                },
                {
                    text: "Elle explique combien les patients des essais dépendent des livraisons et demande de l’aide.",
                    consequence: "Personne n’est contre les patients. Mais Marc entend qu’elle a un objectif et qu’il est l’obstacle. Il propose de regarder la demande au trimestre prochain.",
                    points: 0,
                },
                {
                    text: "Elle présente l’accord écrit de sa directrice et demande une date.",
                    consequence: "Le transfert ouvre à l’heure. L’équipe de Marc fait ce qui est écrit, rien de plus. La première erreur de nuit attend le matin : elle n’est à personne.",
                    points: 0.5,
                },
                {
                    text: "Elle demande une petite exception, pour cette étude, et promet que ce sera la dernière.",
                    consequence: "C’est la troisième de la semaine, et chacune était petite. Marc refuse. Il ne saurait dire à son équipe pourquoi cette promesse vaudrait mieux que les autres.",
                    points: 0,
                },
            ],
        },
        {
            heading: "Vos deux minutes",
            text: [
                "Écrivez maintenant vos quatre phrases, sur papier ou sur votre téléphone. Prenez un changement que vous devez expliquer dans le mois. Une phrase par partie : ce que nous voyons, ce qui change, ce que cela coûte, ce que nous demandons.",
                "Réécrivez ensuite la première phrase pour chaque public. Pour ceux qui décident : un fait de résultat. Pour votre équipe : un fait de travail, avec ce qu’elle va perdre. Pour le service voisin : son objectif, tel que son responsable le dirait.",
                "Vérifiez trois points. Peut-on contrôler votre fait ? Le coût figure-t-il dans le récit ? La dernière phrase contient-elle une date ? Apportez ces quatre phrases en semaine 3 : vous les raconterez trois fois, et l’on vous contredira.",
            ],
        },
    ],
};
