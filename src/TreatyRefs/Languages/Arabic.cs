using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Languages;

/// <summary>Arabic: <c>المادة 4</c>, <c>الفقرة 7 من المادة 14</c>, <c>المادتين 35 و 36</c>, with the digits of either kind.</summary>
internal static partial class Arabic
{
    public static Language Words { get; } =
        new()
        {
            Tag = "ar",
            EnglishName = "Arabic",
            Units =
            [
                new(ProvisionKind.Rule, "القاعدة", "قاعدة", "القواعد"),
                new(ProvisionKind.Article, "المادة", "مادة", "المادتان", "المادتين", "المواد", "مواد"),
                new(ProvisionKind.Paragraph, "الفقرة", "فقرة", "الفقرتان", "الفقرتين", "الفقرات"),
                new(ProvisionKind.Point, "الفرعية", "الفرعيتين", "البند", "بند"),
                new(ProvisionKind.Preamble, "الديباجة", "ديباجة"),
                new(ProvisionKind.Part, "الجزء", "جزء"),
                new(ProvisionKind.Title, "الباب"),
                new(ProvisionKind.Chapter, "الفصل", "فصل"),
                new(ProvisionKind.Section, "الفرع"),
                new(ProvisionKind.Annex, "المرفق", "مرفق", "الملحق"),
            ],
            OtherOrgans = ["الجمعية البرلمانية", "لجنة حقوق الإنسان", "لجنة الوزراء"],
            Votes = ["صوتا", "أصوات"],
            See = ["انظر"],
            SessionLetters = "د",
            DateWords = ["المؤرخ", "المؤرخة", "المؤرخين"],
            NameEnds = [],
            BodiesBefore = ["منظمة", "لجنة"],
            TreatyUses = ["طرف", "الأطراف", "انضم", "صادق", "وقع", "نفاذ", "تحفظ", "انتهاك"],
            NoteWords = ["الحاشية", "حاشية"],
            NoteHeadings = ["الحواشي", "الهوامش"],
            SourceMarks = [" ص ", " ضد "],
            AnyInstrument = ["الصك"],
            NumbersInBrackets = true,
            Principles = ["المبدأ", "مبدأ", "المبادئ"],
            Courts =
            [
                new("echr", "المحكمة الأوروبية لحقوق الإنسان"),
                new("icj-statute", "محكمة العدل الدولية"),
                new("unclos", "المحكمة الدولية لقانون البحار"),
                new("rome-statute", "المحكمة الجنائية الدولية"),
                new("iccpr", "اللجنة المعنية بحقوق الإنسان"),
                new("cat", "لجنة مناهضة التعذيب"),
                new("crc", "لجنة حقوق الطفل"),
            ],
            ProtocolAdjectives = ["الاختياري", "اختياري", "الإضافي", "إضافي"],
            OptionalWords = ["الاختياري", "اختياري"],
            Contrasts = ["مع"],
            Joins = ["و/أو", "بالاقتران مع", "مقترنة مع", "مقترنا مع", "مقروءة بالاقتران مع"],
            And = ["و", "أو"],
            To = ["إلى", "الى"],
            AroundRange = ["من"],
            This = ["هذه", "هذا", "هذين"],
            That = ["تلك", "ذلك", "المذكورة", "المذكور", "ذاتها", "ذاته", "نفسها", "نفسه"],
            Of = ["من"],
            Above = ["أعلاه", "أدناه"],
            Preceding = ["السابقة", "السابق"],
            Hereinafter = ["المشار إليها", "المشار إليه", "فيما يلي", "يشار إليها", "يشار إليه"],
            Means = ["تعني", "يعني", "يقصد"],
            Ibid = ["المرجع نفسه", "المرجع السابق", "المصدر نفسه"],
            Thereof = ["منها", "منه"],
            Laws = ["النظام الداخلي", "الدستور", "دستور", "القانون", "قانون", "المرسوم", "مرسوم"],
            New = ["الجديدة", "الجديد"],
            Resolutions =
            [
                "قرار",
                "القرار",
                "قرارات",
                "القرارات",
                "قراري",
                "القرارين",
                "قراره",
                "قراراته",
                "قراريه",
                "قرارها",
                "قراراتها",
                "قرارا",
                "القراران",
            ],
            Council = ["مجلس الأمن", "مجلس الأمن الدولي", "مجلس الأمن التابع للأمم المتحدة"],
            Assembly = ["الجمعية العامة", "الجمعية العامة للأمم المتحدة"],
            RightsCouncil = ["مجلس حقوق الإنسان"],
            EconomicCouncil = ["المجلس الاقتصادي والاجتماعي"],
            Forms = new()
            {
                AfterName = "، ",
                Between = "، ",
                Operative = "الفقرة {0}",
                Point = " ({0})",
                Inner = " ({0})",
                HasOwnLetters = true,
                To = " إلى ",
                Resolutions =
                [
                    "قرار مجلس الأمن {0}",
                    "قرار الجمعية العامة {0}",
                    "قرار مجلس حقوق الإنسان {0}",
                    "قرار المجلس الاقتصادي والاجتماعي {0}",
                ],
            },
            About = ["بشأن", "لمنع", "الخاصة", "الخاص", "المتعلقة", "المتعلق", "حول"],
            PluralUnits = ["المادتان", "المادتين", "المواد", "مواد", "الفقرتان", "الفقرتين", "الفقرات"],
            Plurals = ["اتفاقيات", "الاتفاقيات", "معاهدات", "المعاهدات"],
            Links = ["من", "بين"],
            Common = ["المشتركة"],
            Numbers = NumberWords.Words,
            Designations =
            [
                new(Designation.Treaty, "معاهدة", "المعاهدة"),
                new(Designation.Convention, "اتفاقية", "الاتفاقية"),
                new(Designation.Charter, "ميثاق", "الميثاق"),
                new(Designation.Covenant, "العهد"),
                new(Designation.Protocol, "بروتوكول", "البروتوكول"),
                new(Designation.Agreement, "اتفاق", "الاتفاق", "اتفاقا"),
                new(Designation.Memorandum, "مذكرة", "المذكرة"),
                new(Designation.Declaration, "إعلان", "الإعلان"),
                new(Designation.Statute, "النظام", "نظام"),
                new(Designation.Resolution, "القرار", "قرار"),
            ],
            PointLetters = "أبجدهوزحطيكلمنسعفصقرشت",
            Morphology = new()
            {
                Proclitics = "وفبلك",
                Contractions = [new("لل", "ال")],
                PointersFollowNouns = true,
                DefinitePrefix = "ال",
                Stemming = Stemming,
            },
            Marks = new()
            {
                SentenceEnds = ".!؟۔",
                Commas = "،",
                Semicolons = "؛",
                Quotes = ["«»", "“”"],
            },
            Scripts = [Script.Arabic],
            YearWords = ["سنة", "لسنة", "لعام", "عام"],
            UnitsHaveTwoWords = true,
            SmallWords = ["او", "الى", "ان", "عن", "على", "في", "ما", "من", "مع", "و"],
            Layout = new()
            {
                PageWords = ["صفحة "],
                Headings =
                [
                    new(ProvisionKind.Title, "باب"),
                    new(ProvisionKind.Section, "القسم", "قسم"),
                    new(ProvisionKind.Annex, "ملحق"),
                    new(ProvisionKind.Appendix, "التذييل", "تذييل"),
                ],
                Letters = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي",
                Contents = ["المحتويات", "الفهرس", "فهرس", "جدول المحتويات"],
                Parties =
                [
                    "الأطراف",
                    "أطراف",
                    "الطرفان",
                    "الطرفين",
                    "الدول",
                    "دول",
                    "الحكومات",
                    "حكومة",
                    "حكومات",
                    "حكومتا",
                    "حكومتي",
                    "شعوب",
                    "الأعضاء",
                ],
                Agreed = ["اتفقت", "اتفق", "اتفقتا", "اتفقا", "يلي"],
                NumberWords = ["رقم"],
                FinalClause =
                [
                    "وإثباتا لذلك",
                    "إثباتا لذلك",
                    "واثباتا لذلك",
                    "وإشهادا على ذلك",
                    "إشهادا على ذلك",
                    "وشهادة على ذلك",
                    "حرر في",
                    "حررت في",
                    "حرر هذا",
                ],
            },
        };
}
