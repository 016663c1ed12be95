using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Languages;

/// <summary>Korean: <c>제4조</c>, <c>제31조 제3항</c>, <c>제8조의2</c> for 8 bis, <c>부속서</c> before its number.</summary>
internal static partial class Korean
{
    public static Language Words { get; } =
        new()
        {
            Tag = "ko",
            EnglishName = "Korean",
            Units = [new(ProvisionKind.Rule, "규칙"), new(ProvisionKind.Annex, "부속서"), new(ProvisionKind.Preamble, "전문")],
            Signs =
            [
                new(ProvisionKind.Article, "조"),
                new(ProvisionKind.Paragraph, "항"),
                new(ProvisionKind.Point, "호"),
                new(ProvisionKind.Subpoint, "목"),
                new(ProvisionKind.Chapter, "장"),
                new(ProvisionKind.Section, "절"),
                new(ProvisionKind.Part, "부"),
                new(ProvisionKind.Annex, "부속서"),
                new(ProvisionKind.Title, "편"),
            ],
            NumberPrefix = "제",
            BisJoiner = "의",
            OtherOrgans = ["인권위원회"],
            Votes = [],
            See = [],
            NameEnds = ["기구", "사무국", "위원회", .. Carrying("이행").Concat(Carrying("시행")).Concat(Carrying("실시"))],
            BodiesBefore = [],
            TreatyUses = ["당사국", "가입", "비준", "서명", "발효", "유보", "위반", "평가회의"],
            NoteWords = ["각주", "주", "앞의 각주"],
            NoteHeadings = ["각주", "주석"],
            SourceMarks = ["면.", "쪽", " 책"],
            AnyInstrument = ["체제", "문서"],
            OperativeParts = ["주문", "본문"],
            Principles = ["원칙"],
            Breaches = ["위반", "침해"],
            Courts =
            [
                new("echr", "유럽인권재판소", "유럽인권법원"),
                new("achr", "미주인권재판소", "미주인권법원"),
                new("icj-statute", "국제사법재판소"),
                new("unclos", "국제해양법재판소"),
                new("rome-statute", "국제형사재판소"),
                new("iccpr", "자유권규약위원회"),
                new("cat", "고문방지위원회"),
                new("cedaw", "여성차별철폐위원회"),
                new("crc", "아동권리위원회"),
            ],
            ProtocolAdjectives = ["선택", "추가"],
            OptionalWords = ["선택"],
            Joins = ["및/또는"],
            And = ["및", "과", "와", "또는", "하고"],
            To = ["부터", "내지"],
            AroundRange = ["까지"],
            Documents = ["보고서", "의제", "성명", "서한", "계획", "판결", "판결문", "의견", "문서", "계약서", "결정문", "일반논평"],
            This = ["본", "이", "이번"],
            NounsOfInstruments = ["상 ", "상의 ", "상으로", " 당사국"],
            That = ["동", "그", "해당", "같은", "위", "당해"],
            Of = ["의"],
            Above = ["위의", "아래의", "상기"],
            Preceding = ["전"],
            Hereinafter = ["이하", "약칭"],
            Means = ["란", "이란", "이라 함은", "라 함은"],
            TermEnds = ["이라", "라"],
            Ibid = ["위의 글", "같은 글", "위의 책", "상동"],
            Drafts = ["결의안", "초안"],
            Laws = ["규칙", "헌법", "형법", "민법", "법률", "법", "시행령", "보안법"],
            Totals = ["총", "전체", "모두", "전문"],
            Indefinite = ["한", "어느", "어떤"],
            New = ["새", "신"],
            Resolutions = ["결의", "결의안"],
            Council = ["유엔 안전보장이사회", "안전보장이사회", "유엔 안보리", "안보리"],
            Assembly = ["유엔 총회", "총회"],
            RightsCouncil = ["유엔 인권이사회", "인권이사회"],
            EconomicCouncil = ["경제사회이사회"],
            Forms = new()
            {
                AfterName = " ",
                Between = " ",
                Operative = "제{0}항",
                Point = " ({0})",
                Inner = " ({0})",
                To = "부터 ",
                ToPoint = "-",
                AfterRange = "까지",
                Resolutions = ["안전보장이사회 결의 {0}", "유엔 총회 결의 {0}", "인권이사회 결의 {0}", "경제사회이사회 결의 {0}"],
            },
            Plurals = ["제협약", "4개 협약"],
            UnitedNationsBefore = ["유엔 ", "유엔"],
            Links = ["의"],
            Common = ["공통"],
            Numbers = NumberWords.Words,
            Designations =
            [
                new(Designation.Treaty, "조약"),
                new(Designation.Convention, "협약"),
                new(Designation.Charter, "헌장"),
                new(Designation.Covenant, "규약"),
                new(Designation.Protocol, "의정서"),
                new(Designation.Agreement, "협정", "합의서", "약정"),
                new(Designation.Memorandum, "양해각서"),
                new(Designation.Declaration, "선언"),
                new(Designation.Statute, "규정"),
                new(Designation.Resolution, "결의"),
            ],
            PointLetters = "가나다라마바사아자차카타파하",
            EverydayInstruments = ["조약", "협정", "합의서", "약정", "양해각서", "선언", "규정", "결의"],
            Morphology = new()
            {
                NameBreaks = "은는이가을를에",
                NameFillers = ["관한", "대한", "위한", "관련", "의", "및", "과", "와", "을", "를", "에", "그"],
                WordEnds = "로와과며고서면께도만",
                DateSigns = "년월일",
                Stemming = new()
                {
                    Particles =
                    [
                        "에서는",
                        "으로써",
                        "으로서",
                        "에서",
                        "에게",
                        "으로",
                        "부터",
                        "까지",
                        "에는",
                        "과의",
                        "와의",
                        "을",
                        "를",
                        "은",
                        "는",
                        "이",
                        "가",
                        "의",
                        "에",
                        "와",
                        "과",
                        "도",
                        "로",
                        "만",
                    ],
                },
            },
            Marks = new()
            {
                ListCommas = "·ㆍ",
                Quotes = ["“”", "‘’", "「」"],
                TitleQuotes = ["《》", "〈〉", "『』", "「」"],
            },
            Scripts = [Script.Hangul],
            YearWords = ["년"],
            LetterSigns = [new(ProvisionKind.Point, "목")],
            NumberSuffixes = "호",
            Layout = new()
            {
                Headings = [new(ProvisionKind.Appendix, "부록"), new(ProvisionKind.Schedule, "별표")],
                Contents = ["목차", "차례"],
                Parties = ["당사국", "당사자", "체약국", "체약당사국", "국가", "정부", "회원국", "양국"],
                Agreed = ["합의하였다", "합의한다", "합의하였", "다음과 같이"],
                FinalClause = ["이상의 증거로", "위의 증거로", "이를 증명하기", "이상의 사실을 증명", "이에 대한 증거로", "…부를 작성"],
            },
        };

    // A law that carries out a treaty bears its name: 화학무기금지협약의 이행에 관한 법률, 난민협약 이행법.
    private static string[] Carrying(string noun) =>
        [
            $"{noun}에 관한 법률",
            $"의 {noun}에 관한 법률",
            $"{noun}을 위한 법률",
            $"의 {noun}을 위한 법률",
            $"{noun}를 위한 법률",
            $"의 {noun}를 위한 법률",
            $"{noun}법",
        ];
}
