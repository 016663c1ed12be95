using Mono.Cecil;
using TreatyRefs.Model;
using TreatyRefs.Tests.Architecture.Sources;

namespace TreatyRefs.Tests.Architecture;

public sealed class FloorTests
{
    private static readonly List<TypeUse> s_typeUses = ReadTypeUses();

    private static readonly List<RoomUse> s_uses =
    [
        .. s_typeUses
            .Where(use => use is { Room: not null, RoomOfUsed: not null })
            .Select(use => new RoomUse(use.Room!, use.RoomOfUsed!, $"{use.By} uses {use.Used}"))
            .Distinct(),
    ];

    [Test]
    public void No_room_uses_a_room_above_it() => KnownBreaches.Match("floors.txt", Rooms.Breaches(s_uses));

    [Test]
    public void Rooms_form_no_circle() => KnownBreaches.Match("circles.txt", Rooms.Circles(s_uses));

    [Test]
    public void Only_the_room_Yaml_knows_YamlDotNet() =>
        s_typeUses
            .Where(use => use.Used.StartsWith("YamlDotNet.", StringComparison.Ordinal))
            .Select(use => use.Room)
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(room => room != null && Rooms.IsWithin(room, "Yaml"));

    [Test]
    public void Nothing_in_the_library_writes_to_the_console() =>
        s_typeUses.Where(use => use.Used == "System.Console").Select(use => use.By).Should().BeEmpty();

    [Test]
    public void Every_room_has_a_floor() =>
        s_uses.Select(use => use.From).Distinct().Where(room => room.Length > 0 && Rooms.RowOf(room) is null).Should().BeEmpty();

    [Test]
    public void The_table_of_floors_is_itself_free_of_circles() =>
        Rooms.Circles(Rooms.Floors.SelectMany(floor => floor.Value.Select(to => new RoomUse(floor.Key, to, "table")))).Should().BeEmpty();

    // A checker that sees nothing would pass: these uses are known to be there, one of each sort that code can make.
    [TestCase("Model", "References", "TreatyRefs.Model.DeclaredReference uses TreatyRefs.References.ReferenceRange")]
    [TestCase("Grammar", "Text", "TreatyRefs.Grammar.Vocabulary uses TreatyRefs.Text.TextFolding")]
    [TestCase("References", "Collections", "TreatyRefs.References.Pinpoint uses TreatyRefs.Collections.EquatableArray`1")]
    [TestCase("Model", "References", "TreatyRefs.Model.PartialDate uses TreatyRefs.References.NotationJsonConverter`1")]
    public void The_checker_sees_uses_that_are_there(string from, string to, string by) =>
        s_uses.Should().Contain(new RoomUse(from, to, by));

    [Test]
    public void A_use_upwards_is_a_breach() =>
        Rooms
            .Breaches([new("References", "Model", "TreatyRefs.References.Made uses TreatyRefs.Model.Up")])
            .Select(breach => breach.What)
            .Should()
            .Equal("References must not use Model: TreatyRefs.References.Made uses TreatyRefs.Model.Up");

    [TestCase("Queries", "Yaml")]
    [TestCase("Model", "Diagnostics")]
    [TestCase("Collections", "Text")]
    [TestCase("Reports", "Exchange")]
    [TestCase("Reports", "Reports.Scans")]
    [TestCase("Reports", "Yaml.Writing")]
    [TestCase("Reports.Scans", "Yaml.Reading")]
    [TestCase("Scanning.Recognisers", "Scanning.Binding")]
    [TestCase("Scanning.Recognisers", "Scanning")]
    [TestCase("Scanning.Binding", "Scanning")]
    [TestCase("Yaml.Reading", "Importing.Lines")]
    [TestCase("Model", "")]
    [TestCase("NewRoom", "Model")]
    [TestCase("ModelOther", "Text")]
    public void So_is_a_use_sideways_of_the_root_or_from_a_room_without_a_floor(string from, string to) =>
        Rooms.Breaches([new(from, to, "x")]).Should().ContainSingle();

    [TestCase("Importing", "Yaml")]
    [TestCase("Importing.Lines", "Yaml.Reading")]
    [TestCase("Reports", "Search")]
    [TestCase("Reports.Scans", "Reports")]
    [TestCase("Reports", "Reports.Json")]
    [TestCase("Reports.Scans", "Yaml.Writing")]
    [TestCase("Reports.Scans", "Scanning.Binding")]
    [TestCase("Scanning", "Scanning.Binding")]
    [TestCase("Scanning.Binding", "Scanning.Recognisers")]
    [TestCase("Search", "Queries")]
    [TestCase("", "Yaml")]
    [TestCase("Model", "Model")]
    public void A_use_downwards_or_within_a_room_is_none(string from, string to) => Rooms.Breaches([new(from, to, "x")]).Should().BeEmpty();

    [Test]
    public void A_circle_through_three_rooms_is_found() =>
        Rooms
            .Circles([new("A", "B", "x"), new("B", "C", "x"), new("C", "A", "x"), new("A", "D", "x"), new("E", "A", "x")])
            .Should()
            .Equal(new Finding("A, B, C", 1, "A uses B 1 times; B uses C 1 times; C uses A 1 times"));

    [Test]
    public void A_circle_between_a_room_and_one_within_it_is_found() =>
        Rooms
            .Circles([new("Reports", "Reports.Scans", "x"), new("Reports.Scans", "Reports", "x"), new("Reports", "Model", "x")])
            .Select(circle => circle.What)
            .Should()
            .Equal("Reports, Reports.Scans");

    [TestCase("TreatyRefs.Reports.Scans", "Reports.Scans")]
    [TestCase("TreatyRefs", "")]
    [TestCase("TreatyRefsOther.Model", null)]
    [TestCase("System.Text", null)]
    public void A_room_is_the_whole_name_after_the_root(string ns, string? room) => Rooms.Of(ns).Should().Be(room);

    // Names alone: a type would keep the whole module with it, for as long as there are tests.
    private static List<TypeUse> ReadTypeUses()
    {
        using var module = ModuleDefinition.ReadModule(
            typeof(TreatyLibrary).Assembly.Location,
            new ReaderParameters(ReadingMode.Immediate)
        );
        return [.. TypeUses.Of(module).Distinct().Select(NamesOf)];
    }

    private static TypeUse NamesOf((TypeDefinition By, TypeReference Used) use) =>
        new(Rooms.Of(TypeUses.NamespaceOf(use.By)), use.By.FullName, Rooms.Of(TypeUses.NamespaceOf(use.Used)), use.Used.FullName);

    private sealed record TypeUse(string? Room, string By, string? RoomOfUsed, string Used);
}
