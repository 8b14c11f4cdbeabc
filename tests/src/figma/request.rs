//! What a request makes of an empty file: <https://developers.figma.com/docs/rest-api/variables-endpoints/>.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::{Collection, Content, File, Variable};

/// The variables that a request makes.
///
/// # Panics
///
/// When it names an id that it made before, or none.
pub fn read(text: &str) -> File {
    let request: Json = serde_json::from_str(text).unwrap_or_else(|problem| panic!("{problem}"));
    let list = |name: &str| request[name].as_array().unwrap_or_else(|| panic!("no `{name}`"));
    let text = |object: &Json, key: &str| {
        object[key].as_str().unwrap_or_else(|| panic!("no `{key}` in {object}")).to_owned()
    };
    let mut file = File::default();
    let mut collections = BTreeMap::new();
    // Place and collection of every mode.
    let mut modes: BTreeMap<String, (String, usize)> = BTreeMap::new();
    for object in list("variableCollections") {
        let name = text(object, "name");
        assert_eq!(object["action"], "CREATE");
        assert!(collections.insert(text(object, "id"), name.clone()).is_none(), "twice: {object}");
        assert!(modes.insert(text(object, "initialModeId"), (name.clone(), 0)).is_none(), "twice: {object}");
        let collection = Collection { modes: vec!["Mode 1".to_owned()] };
        assert!(file.collections.insert(name, collection).is_none(), "two of one name: {object}");
    }
    for object in list("variableModes") {
        let name = &collections[&text(object, "variableCollectionId")];
        let own = &mut file.collections.get_mut(name).expect("it was made").modes;
        if object["action"] == "UPDATE" {
            let (of, place) = &modes[&text(object, "id")];
            assert_eq!(of, name);
            own[*place] = text(object, "name");
        } else {
            assert_eq!(object["action"], "CREATE");
            assert!(modes.insert(text(object, "id"), (name.clone(), own.len())).is_none(), "twice: {object}");
            own.push(text(object, "name"));
        }
    }
    let mut names = BTreeMap::new();
    for object in list("variables") {
        let name = text(object, "name");
        assert_eq!(object["action"], "CREATE");
        assert!(names.insert(text(object, "id"), name.clone()).is_none(), "twice: {object}");
        let collection = collections[&text(object, "variableCollectionId")].clone();
        let variable = Variable { kind: text(object, "resolvedType"), collection, values: Vec::new() };
        assert!(file.variables.insert(name, variable).is_none(), "two of one name: {object}");
    }
    for object in list("variableModeValues") {
        let variable = file.variables.get_mut(&names[&text(object, "variableId")]).expect("it was made");
        let (collection, place) = &modes[&text(object, "modeId")];
        assert_eq!(*collection, variable.collection);
        assert_eq!(*place, variable.values.len(), "the modes are in order");
        let value = &object["value"];
        variable.values.push(if value["type"] == "VARIABLE_ALIAS" {
            Content::Alias(names[&text(value, "id")].clone(), None)
        } else if value.is_object() {
            Content::Literal(["r", "g", "b", "a"].iter().map(|channel| value[channel].clone()).collect())
        } else {
            Content::Literal(value.clone())
        });
    }
    file
}
