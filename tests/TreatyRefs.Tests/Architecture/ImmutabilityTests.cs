using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using TreatyRefs.Collections;

namespace TreatyRefs.Tests.Architecture;

/// <summary>A loaded library is shared between threads without locks; that holds only while nothing in it can change.</summary>
public sealed class ImmutabilityTests
{
    private static IEnumerable<Type> ModelTypes => PublicTypes.OfTheModel;

    [TestCaseSource(nameof(ModelTypes))]
    public void A_model_type_cannot_be_changed(Type type) => Problems(type).Should().BeEmpty();

    [Test]
    public void There_are_types_in_every_room() =>
        ModelTypes.Select(PublicTypes.RoomOfTheModel).Distinct().Should().BeEquivalentTo(Rooms.OfTheModel);

    [Test]
    public void Everything_that_could_change_is_found() =>
        Problems(typeof(Changeable))
            .Should()
            .BeEquivalentTo(
                "is a struct and not readonly",
                "Settable has a setter",
                "Field is a field that can be written",
                "List is a List`1",
                "Array is a String[]"
            );

    private static IEnumerable<string> Problems(Type type)
    {
        if (type.IsValueType && !type.IsEnum && type.GetCustomAttribute<IsReadOnlyAttribute>() is null)
        {
            yield return "is a struct and not readonly";
        }

        foreach (var property in type.GetProperties(PublicTypes.Declared).Where(property => PublicTypes.IsVisible(property.GetMethod)))
        {
            if (PublicTypes.IsVisible(property.SetMethod) && !IsInit(property.SetMethod!))
            {
                yield return $"{property.Name} has a setter";
            }

            if (!IsImmutableList(property.PropertyType))
            {
                yield return $"{property.Name} is a {property.PropertyType.Name}";
            }
        }

        foreach (
            var field in type.GetFields(PublicTypes.Declared)
                .Where(field => field is { IsPublic: true, IsInitOnly: false, IsLiteral: false } && !type.IsEnum)
        )
        {
            yield return $"{field.Name} is a field that can be written";
        }
    }

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    // A bare IEnumerable is worked out when asked for, and shows nothing that could be written to.
    private static bool IsImmutableList(Type type) =>
        type == typeof(string)
        || !typeof(IEnumerable).IsAssignableFrom(type)
        || (
            type.IsGenericType
            && type.GetGenericTypeDefinition() is var definition
            && (
                definition == typeof(EquatableArray<>)
                || definition == typeof(IReadOnlyList<>)
                || definition == typeof(ImmutableArray<>)
                || definition == typeof(IEnumerable<>)
            )
        );

    private struct Changeable
    {
#pragma warning disable CS0649, CA1051, S1104 // A specimen of what must not be: only looked at.
        public string Field;
#pragma warning restore CS0649, CA1051, S1104

        public string Settable { get; set; }

        public string Fixed { get; init; }

        public List<string> List { get; }

        public string[] Array { get; }

        public EquatableArray<string> Good { get; }
    }
}
