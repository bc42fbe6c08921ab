import HuddleCore
import TerminalUI

/// Who the team works with, and what each role does.
struct TeamState: Equatable, Sendable, ListScreen {
    var list = ListState()
    var pane = Pane.directory

    /// What Tab switches between.
    enum Pane: Equatable, Sendable {
        case directory, roles, services
    }

    func rowCount(in model: Model) -> Int {
        switch pane {
        case .directory: people(model).count
        case .roles: roles(model).count
        case .services: ServicesView.rows(model).count
        }
    }

    /// Everybody in the directory as the filter leaves them.
    func people(_ model: Model) -> [ProfessionalID] {
        model.record.allProfessionals.filter { id in
            let role = model.settings.roles.role(model.record.role(of: id)).name
            let organisation = model.record.value(.organisation, of: id) ?? ""
            return model.passesFilter("\(model.record.name(of: id)) \(role) \(organisation)")
        }
    }

    /// The roles as the filter leaves them.
    func roles(_ model: Model) -> [Role] {
        model.settings.roles.roles.filter { model.passesFilter("\($0.name) \($0.short)") }
    }
}

extension TeamState.Pane {
    /// The pane that Tab turns to.
    var next: TeamState.Pane {
        switch self {
        case .directory: .roles
        case .roles: .services
        case .services: .directory
        }
    }
}
