using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace TreatyRefs.Tests.Architecture;

/// <summary>Everything that a user can call says in a sentence what it is.</summary>
public sealed class DocumentationTests
{
    private static readonly Dictionary<string, XElement> s_documented = new[] { PublicTypes.Library, PublicTypes.Documents }
        .SelectMany(library => XDocument.Load(Path.ChangeExtension(library.Location, ".xml")).Descendants("member"))
        .DistinctBy(member => member.Attribute("name")!.Value) // a helper that is compiled into both
        .ToDictionary(member => member.Attribute("name")!.Value);

    [Test]
    public void Every_public_type_and_member_has_a_summary() =>
        PublicTypes.All.SelectMany(type => IdsOf(type)).Where(id => !HasSummary(id)).Should().BeEmpty();

    [TestCase("T:TreatyRefs.Model.TreatyLibrary", true)]
    [TestCase("M:TreatyRefs.References.PinpointStep.Main(TreatyRefs.References.ProvisionNumber)", true)]
    [TestCase("P:TreatyRefs.Model.Party.Name", true)]
    [TestCase("F:TreatyRefs.Model.ActionType.Accession", true)]
    [TestCase("M:TreatyRefs.Model.TreatyLibrary.NotThere", false)]
    public void The_summaries_are_read_by_their_ids(string id, bool documented) => HasSummary(id).Should().Be(documented);

    [Test]
    public void The_members_of_every_sort_are_looked_at()
    {
        var ids = PublicTypes.All.SelectMany(IdsOf).ToList();
        ids.Should()
            .Contain("M:TreatyRefs.References.PinpointStep.Main(TreatyRefs.References.ProvisionNumber)")
            .And.Contain("F:TreatyRefs.Model.ActionType.Accession")
            .And.Contain("P:TreatyRefs.Model.Provision.Kind")
            .And.Contain("M:TreatyRefs.Collections.EquatableArray`1.#ctor(System.Collections.Immutable.ImmutableArray{`0})");
    }

    // An inherited text counts: the interface or the overload says it. A record's parameter documents its property.
    private static bool HasSummary(string id)
    {
        if (s_documented.TryGetValue(id, out var member))
        {
            return member.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value);
        }

        return id.StartsWith("P:", StringComparison.Ordinal)
            && s_documented.TryGetValue("T:" + id[2..id.LastIndexOf('.')], out var type)
            && type.Elements("param")
                .Any(param => param.Attribute("name")?.Value == id[(id.LastIndexOf('.') + 1)..] && !string.IsNullOrWhiteSpace(param.Value));
    }

    private static IEnumerable<string> IdsOf(Type type) =>
        [
            "T:" + Name(type),
            .. type.GetProperties(PublicTypes.Declared)
                .Where(property => PublicTypes.IsVisible(property.GetMethod) && property.Name != "EqualityContract")
                .Select(property => $"P:{Name(type)}.{property.Name}{Parameters(property.GetIndexParameters())}"),
            .. type.GetFields(PublicTypes.Declared)
                .Where(field => field.IsPublic && !field.IsSpecialName)
                .Select(field => $"F:{Name(type)}.{field.Name}"),
            .. type.GetMethods(PublicTypes.Declared)
                .Where(method =>
                    PublicTypes.IsVisible(method)
                    && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
                    && IsWritten(type, method)
                )
                .Select(method => $"M:{Name(type)}.{method.Name}{Arity(method)}{Parameters(method.GetParameters())}{Returned(method)}"),
            .. type.GetConstructors(PublicTypes.Declared)
                .Where(constructor => PublicTypes.IsVisible(constructor) && IsWritten(type, constructor))
                .Select(constructor => $"M:{Name(type)}.#ctor{Parameters(constructor.GetParameters())}"),
        ];

    // What the compiler writes into a record has nobody to document it: marked, or the constructor of the record's own parameters.
    private static bool IsWritten(Type type, MethodBase method) =>
        method.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && !(method is ConstructorInfo && (method.GetParameters().Length == 0 || IsRecordConstructor(type, method)))
        && method.Name is not "Deconstruct";

    private static bool IsRecordConstructor(Type type, MethodBase constructor) =>
        constructor
            .GetParameters()
            .All(parameter =>
                parameter.ParameterType == type || type.GetProperty(parameter.Name!)?.PropertyType == parameter.ParameterType
            );

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static string Arity(MethodInfo method) =>
        method.IsGenericMethodDefinition ? "``" + method.GetGenericArguments().Length : string.Empty;

    private static string Returned(MethodInfo method) =>
        method.Name is "op_Implicit" or "op_Explicit" ? "~" + Written(method.ReturnType) : string.Empty;

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? string.Empty : $"({string.Join(',', parameters.Select(parameter => Written(parameter.ParameterType)))})";

    private static string Written(Type type)
    {
        if (type.IsByRef)
        {
            return Written(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return Written(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        if (!type.IsGenericType)
        {
            return Name(type);
        }

        var definition = Name(type.GetGenericTypeDefinition());
        var name = definition[..definition.IndexOf('`', StringComparison.Ordinal)];
        return $"{name}{{{string.Join(',', type.GetGenericArguments().Select(Written))}}}";
    }
}
